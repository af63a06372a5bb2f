package org.consort.alma.wire;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Reads single values in all the forms in which clients send them.
final class Values {
  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_DECIMALS = 20;
  private static final int DATE_LENGTH = "2026-06-01".length();

  private Values() {}

  static Object text(String text) {
    if (!XmlText.isClean(text)) {
      throw WireTrouble.wrongValue(XmlText.cleaned(text), "text without control characters");
    }
    return text;
  }

  static Object truth(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "1", "y", "yes" -> true;
      case "false", "0", "n", "no" -> false;
      default -> throw WireTrouble.wrongValue(text, "true, false");
    };
  }

  static Object integer(String text) {
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      throw WireTrouble.wrongValue(text, "a whole number");
    }
  }

  // Huge exponents are refused: written out they would fill the memory.
  static Object decimal(String text) {
    try {
      String digits = text.strip();
      if (digits.length() <= LONGEST_NUMBER) {
        BigDecimal number = new BigDecimal(digits);
        if (Math.abs((long) number.scale()) <= MOST_DECIMALS) {
          return number;
        }
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw WireTrouble.wrongValue(text, "a number such as 12.50");
  }

  /// A date with or without a zone; of a date with a time, the date.
  static Object date(String text) {
    try {
      return day(text.strip());
    } catch (DateTimeException e) {
      throw WireTrouble.wrongValue(text, "a date such as 2026-06-01Z");
    }
  }

  private static LocalDate day(String date) {
    if (date.length() <= DATE_LENGTH) {
      return LocalDate.parse(date);
    }
    checkRest(date);
    return LocalDate.parse(date.substring(0, DATE_LENGTH));
  }

  private static void checkRest(String date) {
    if (hasTime(date)) {
      moment(date);
    } else {
      ZoneOffset.of(date.substring(DATE_LENGTH));
    }
  }

  /// A moment with offset, without (then UTC), or only its date (then midnight UTC).
  static Object instant(String text) {
    String moment = text.strip();
    // Fees of about 2014 were written in milliseconds since 1970.
    if (moment.matches("[0-9]{12,14}")) {
      return Instant.ofEpochMilli(Long.parseLong(moment));
    }
    try {
      return hasTime(moment)
          ? moment(moment)
          : day(moment).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw WireTrouble.wrongValue(text, "a time such as 2026-06-01T12:00:00Z");
    }
  }

  static Object dayOrTime(String text) {
    String moment = text.strip();
    boolean isDay = moment.indexOf('-') > 0 && !hasTime(moment);
    return isDay
        ? new Moment.Day((LocalDate) date(moment))
        : new Moment.Time((Instant) instant(moment));
  }

  private static boolean hasTime(String moment) {
    return moment.length() > DATE_LENGTH && moment.charAt(DATE_LENGTH) == 'T';
  }

  private static Instant moment(String text) {
    boolean zoned =
        text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > DATE_LENGTH;
    return zoned
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }

  /// With milliseconds only when there are some.
  static String written(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
