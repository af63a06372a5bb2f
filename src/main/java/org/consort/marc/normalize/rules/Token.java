package org.consort.marc.normalize.rules;

/// A piece of a rule file. The text of a quoted one is what stands between the quotation marks,
/// escapes still in it.
record Token(Kind kind, String text, int line, int column) {
  enum Kind {
    WORD,
    QUOTED,
    OPEN,
    CLOSE,
    END_OF_FILE
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /// Whether it is this word, in any case.
  boolean isWord(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /// How a message names it.
  String shown() {
    return switch (kind) {
      case WORD, OPEN, CLOSE -> text;
      case QUOTED -> '"' + text + '"';
      case END_OF_FILE -> "the end of the file";
    };
  }
}
