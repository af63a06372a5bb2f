package org.consort.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.consort.base.Randomness;

/// The number by which support would find a refused call, in Alma's form:
/// `E01-2001144552-5DTGF-AWAE1595806974`.
final class TrackingId {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("ddHHmmssSS", Locale.ROOT).withZone(ZoneOffset.UTC);

  private TrackingId() {}

  static String at(Instant moment) {
    return "E01-%s-%s-AWAE%d"
        .formatted(
            MOMENT.format(moment), Randomness.letters(5), moment.toEpochMilli() % 10_000_000_000L);
  }
}
