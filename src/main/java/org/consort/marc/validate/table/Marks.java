package org.consort.marc.validate.table;

/// The signs behind a tag or a subfield code: `*` may repeat, `!` must be there, `~` is obsolete,
/// `-` must be empty.
public record Marks(boolean repeatable, boolean mandatory, boolean obsolete, boolean empty) {
  private static final String SIGNS = "*!~-";

  static Marks of(String signs) {
    return new Marks(
        signs.indexOf('*') >= 0,
        signs.indexOf('!') >= 0,
        signs.indexOf('~') >= 0,
        signs.indexOf('-') >= 0);
  }

  static boolean areMarks(String signs) {
    return signs.chars().allMatch(c -> SIGNS.indexOf(c) >= 0)
        && signs.chars().distinct().count() == signs.length();
  }
}
