package org.consort.marc.validate.table;

import org.jspecify.annotations.Nullable;

/// One or more characters of a leader or control field.
///
/// @param to the last character, included
/// @param fill whether a fill character may stand there
/// @param list the list a value of kind [Kind#LIST] is in
public record PositionRule(
    int from,
    int to,
    Kind kind,
    boolean fill,
    String name,
    CodeSet codes,
    @Nullable CodeList list) {
  /// How the characters are checked; the words of the tables in lower case.
  public enum Kind {
    CODE,
    EACH,
    LIST,
    YYMMDD,
    TIME,
    YEAR,
    DIGITS,
    BLANK,
    ANY
  }

  public int length() {
    return to - from + 1;
  }

  PositionRule moved(int by) {
    return new PositionRule(from + by, to + by, kind, fill, name, codes, list);
  }
}
