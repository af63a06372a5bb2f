package org.consort.marc.normalize.rules;

/// Something to say about a rule file, at the line and column where it is seen, both counted from
/// 1.
public record RuleFinding(int line, int column, String message) {
  /// Line and column, as compilers write them.
  public String at() {
    return line + ":" + column;
  }

  @Override
  public String toString() {
    return at() + ": " + message;
  }
}
