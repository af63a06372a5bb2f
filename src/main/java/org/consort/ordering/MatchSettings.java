package org.consort.ordering;

import org.consort.base.BadRequest;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MatchMethod;

/// Reads the match methods of an integration profile as people and programs write them: a code, a
/// label, or a code with its parameter (`035 (OCoLC)`).
public final class MatchSettings {
  private static final String SERIAL = "serial_match_method";
  private static final String NON_SERIAL = "non_serial_match_method";

  private MatchSettings() {}

  /// @throws BadRequest naming the valid codes when there is no such method, or not for serials
  public static MatchChoice serial(String text) {
    return read(text, true);
  }

  /// @throws BadRequest naming the valid codes when there is no such method, or only for serials
  public static MatchChoice nonSerial(String text) {
    return read(text, false);
  }

  static void check(IntegrationProfile profile) {
    serial(profile.methods().serials().toString());
    nonSerial(profile.methods().others().toString());
  }

  private static MatchChoice read(String text, boolean serial) {
    return MatchChoice.read(text)
        .filter(choice -> choice.method().family().covers(serial))
        .orElseThrow(
            () ->
                new BadRequest(
                    OrderingReason.ILLEGAL.about(
                        serial ? SERIAL : NON_SERIAL,
                        text,
                        String.join(", ", MatchMethod.codes(serial)))));
  }
}
