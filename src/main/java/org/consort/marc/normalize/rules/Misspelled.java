package org.consort.marc.normalize.rules;

/// Leads from where a rule stops making sense back to where reading can go on; never leaves the
/// parser.
final class Misspelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final String wrong;

  Misspelled(Token at, String wrong) {
    this(at.line(), at.column(), wrong);
  }

  /// @param offset the place inside a quoted text, from its first character
  Misspelled(Token text, int offset, String wrong) {
    this(text.line(), text.column() + 1 + offset, wrong);
  }

  private Misspelled(int line, int column, String wrong) {
    super(wrong, null, false, false);
    this.line = line;
    this.column = column;
    this.wrong = wrong;
  }

  void tell(Findings errors) {
    errors.add(line, column, wrong);
  }
}
