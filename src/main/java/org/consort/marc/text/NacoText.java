package org.consort.marc.text;

/// Folded text while it grows. A blank or comma is written only when something follows it.
final class NacoText {
  private static final char DELETED = 0;
  private static final char[] ASCII = ascii();

  private final StringBuilder text;
  private final boolean keepsComma;
  private boolean blankIsDue;
  private boolean commaIsDue;
  private boolean hasComma;

  NacoText(int length, boolean keepsComma) {
    this.text = new StringBuilder(length);
    this.keepsComma = keepsComma;
  }

  String finished() {
    return text.toString();
  }

  void addAscii(char c) {
    char folded = ASCII[c];
    if (folded == ' ') {
      blankIsDue = true;
      commaIsDue |= c == ',' && keepsComma && !hasComma;
    } else if (folded != DELETED) {
      beginWord();
      text.append(folded);
    }
  }

  /// @param c in the form NFKD
  void add(int c) {
    if (c < 0x80) {
      addAscii((char) c);
      return;
    }
    String letters = NacoLetters.of(c);
    if (!letters.isEmpty()) {
      append(letters);
    } else {
      addByKind(c);
    }
  }

  private void addByKind(int c) {
    switch (NacoKind.of(c)) {
      case KEPT -> {
        beginWord();
        text.appendCodePoint(Character.toLowerCase(c));
      }
      case DIGIT -> append(Integer.toString(Character.digit(c, 10)));
      case BLANK -> blankIsDue = true;
      case DELETED -> {}
    }
  }

  private void append(String letters) {
    beginWord();
    text.append(letters);
  }

  private void beginWord() {
    if (commaIsDue && !text.isEmpty()) {
      text.append(',');
      hasComma = true;
    }
    if (blankIsDue && !text.isEmpty()) {
      text.append(' ');
    }
    blankIsDue = false;
    commaIsDue = false;
  }

  private static char[] ascii() {
    char[] folded = new char[0x80];
    for (char c = ' '; c < 0x7F; c++) {
      boolean letterOrDigit = Character.isLetterOrDigit(c);
      boolean kept = letterOrDigit || "#&+@".indexOf(c) >= 0;
      char otherwise = "'[]".indexOf(c) >= 0 ? DELETED : ' ';
      folded[c] = kept ? Character.toLowerCase(c) : otherwise;
    }
    return folded;
  }
}
