package org.consort.api;

import java.nio.charset.StandardCharsets;
import org.consort.alma.wire.Format;
import org.consort.alma.wire.WireTrouble;
import org.consort.base.Problem;

/// Says in Alma's words what is wrong with a body.
final class BodyTrouble {
  private static final String HIDDEN = "(not shown)";

  private BodyTrouble() {}

  /// @param body for whether there is a secret in it
  static Problem problem(WireTrouble trouble, Format format, byte[] body) {
    return switch (trouble.kind()) {
      case EMPTY -> ApiReason.NO_BODY.about();
      case TOO_LARGE -> ApiReason.BODY_TOO_LARGE.about(trouble.received(), trouble.valid());
      case WRONG_VALUE ->
          ApiReason.FIELD_NOT_VALID.about(
              trouble.path(),
              isSecret(trouble.path()) ? HIDDEN : trouble.received(),
              trouble.valid());
      case MALFORMED -> {
        ApiReason reason = format == Format.JSON ? ApiReason.NO_VALID_JSON : ApiReason.NO_VALID_XML;
        yield reason.about(shown(trouble.received(), body), trouble.valid());
      }
    };
  }

  // Parsers repeat what they did not understand. Where it stands is enough to find it.
  private static String shown(String received, byte[] body) {
    if (!isSecret(new String(body, StandardCharsets.UTF_8))) {
      return received;
    }
    int place = received.lastIndexOf(" at line ");
    return place < 0 ? HIDDEN : HIDDEN + received.substring(place);
  }

  private static boolean isSecret(String text) {
    return text.contains("password") || text.contains("pin_number");
  }
}
