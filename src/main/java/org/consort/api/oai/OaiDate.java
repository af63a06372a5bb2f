package org.consort.api.oai;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consort.publishing.Selection;

/// A `from` or `until`: a day, or a second, in UTC.
///
/// @param step how long it lasts
record OaiDate(Instant begin, Duration step) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern SECOND =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:[0-5]\\dZ");

  // Far enough for everything, near enough for every database.
  private static final Instant ALWAYS = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  /// @throws org.consort.base.BadRequest with `badArgument`
  static Selection selection(OaiArguments arguments) {
    Optional<OaiDate> from = arguments.find("from").map(text -> parse("from", text));
    Optional<OaiDate> until = arguments.find("until").map(text -> parse("until", text));
    if (from.isPresent() && until.isPresent()) {
      check(from.get(), until.get());
    }
    return new Selection(
        arguments.get("metadataPrefix"),
        arguments.find("set").orElse(null),
        from.map(OaiDate::begin).orElse(ALWAYS),
        until.map(date -> date.begin().plus(date.step())).orElse(NEVER));
  }

  static String text(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static void check(OaiDate from, OaiDate until) {
    if (!from.step().equals(until.step())) {
      throw OaiArguments.bad("from and until have different granularities.");
    }
    if (from.begin().isAfter(until.begin())) {
      throw OaiArguments.bad("from is later than until.");
    }
  }

  private static OaiDate parse(String name, String text) {
    try {
      if (DAY.matcher(text).matches()) {
        Instant begin = LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        return checked(name, text, new OaiDate(begin, Duration.ofDays(1)));
      }
      if (SECOND.matcher(text).matches()) {
        return checked(name, text, new OaiDate(Instant.parse(text), Duration.ofSeconds(1)));
      }
    } catch (DateTimeException _) {
      throw malformed(name, text);
    }
    throw malformed(name, text);
  }

  private static OaiDate checked(String name, String text, OaiDate date) {
    if (date.begin().isBefore(ALWAYS)) {
      throw malformed(name, text);
    }
    return date;
  }

  private static org.consort.base.BadRequest malformed(String name, String text) {
    return OaiArguments.bad(
        "%s is %s. Valid: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.".formatted(name, text));
  }
}
