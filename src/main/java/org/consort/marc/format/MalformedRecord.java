package org.consort.marc.format;

/// What was sent is no MARC record; the message says what is wrong and at which line and column,
/// both counted from 1.
public final class MalformedRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String finding;

  public MalformedRecord(String wrong, int line, int column) {
    this("%s (line %d, column %d)".formatted(wrong, line, column));
  }

  private MalformedRecord(String finding) {
    super(finding, null, false, false);
    this.finding = finding;
  }

  public String finding() {
    return finding;
  }
}
