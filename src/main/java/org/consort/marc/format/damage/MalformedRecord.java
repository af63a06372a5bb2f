package org.consort.marc.format.damage;

/// What was sent is no MARC record; the message says what is wrong and at which line and column,
/// both counted from 1.
public final class MalformedRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String wrong;
  private final int line;
  private final int column;

  public MalformedRecord(String wrong, int line, int column) {
    super("%s (line %d, column %d)".formatted(wrong, line, column), null, false, false);
    this.wrong = wrong;
    this.line = line;
    this.column = column;
  }

  public String finding() {
    return "%s (line %d, column %d)".formatted(wrong, line, column);
  }

  /// What is wrong, without the place.
  public String wrong() {
    return wrong;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
