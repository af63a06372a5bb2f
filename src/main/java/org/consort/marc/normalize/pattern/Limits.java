package org.consort.marc.normalize.pattern;

/// What a rule file and a record under rules may grow to; far above anything in use, far below what
/// would hurt.
public final class Limits {
  /// Characters of one rule file.
  public static final int LONGEST_FILE = 1 << 20;

  public static final int MOST_RULES = 5_000;

  /// Characters of one quoted text.
  public static final int LONGEST_TEXT = 4_000;

  /// Parentheses and NOTs within each other.
  public static final int DEEPEST_CONDITION = 50;

  public static final int MOST_FINDINGS = 100;

  public static final int MOST_FIELDS = 10_000;

  /// Characters of all values of one record.
  public static final int LARGEST_RECORD = 2 * 1024 * 1024;

  /// Characters looked at or written for one record by one rule file.
  public static final long MOST_WORK = 100_000_000;

  private Limits() {}
}
