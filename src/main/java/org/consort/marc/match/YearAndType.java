package org.consort.marc.match;

import java.util.Optional;
import org.consort.marc.record.Record;

/// What fuzzy methods compare beside keys: the first year in 008 (positions 07 to 10) and the type
/// of record (leader position 06).
///
/// @param year the four characters as they stand, `uuuu` where there is no 008
record YearAndType(String year, char type) {
  private static final String UNKNOWN = "uuuu";
  private static final int FIRST = 7;
  private static final int END = 11;

  static YearAndType of(Record record) {
    String fixed = record.control("008").orElse("");
    String year = fixed.length() < END ? UNKNOWN : fixed.substring(FIRST, END);
    return new YearAndType(year, record.leader().typeOfRecord());
  }

  /// Why the two cannot be the same title: another type, or years that are not known to be at most
  /// one apart.
  Optional<String> against(YearAndType other) {
    if (type != other.type) {
      return Optional.of(
          "the records are of different types (%c and %c)".formatted(type, other.type));
    }
    if (!isKnown() || !other.isKnown()) {
      return Optional.of("a year is not known (%s and %s)".formatted(year, other.year));
    }
    return Math.abs(number() - other.number()) <= 1
        ? Optional.empty()
        : Optional.of("the years are too far apart (%s and %s)".formatted(year, other.year));
  }

  String agreement() {
    return "year within one of %s and type of record %c".formatted(year, type);
  }

  private boolean isKnown() {
    return year.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private int number() {
    return Integer.parseInt(year);
  }
}
