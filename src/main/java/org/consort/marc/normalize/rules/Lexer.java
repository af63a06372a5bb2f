package org.consort.marc.normalize.rules;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.normalize.pattern.Limits;
import org.consort.marc.normalize.rules.Token.Kind;

/// Cuts a rule file into tokens, leaving out blanks and comments.
final class Lexer {
  private final String text;
  private final Findings errors;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  Lexer(String text, Findings errors) {
    this.text = text;
    this.errors = errors;
  }

  List<Token> tokens() {
    at = text.startsWith("\uFEFF") ? 1 : 0;
    while (at < text.length()) {
      token(text.charAt(at));
    }
    add(Kind.END_OF_FILE, "", at);
    return tokens;
  }

  private void token(char c) {
    if (c == '\n' || c == '\r') {
      newLine(c);
    } else if (c <= ' ' || Character.isSpaceChar(c) || c == ';') {
      at++;
    } else if (c == '#') {
      at = endOfLine();
    } else if (c == '"') {
      quoted();
    } else if (c == '(' || c == ')') {
      add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at++);
    } else if (isOfWord(c)) {
      word();
    } else {
      stray(c);
    }
  }

  private void newLine(char c) {
    at += c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
    line++;
    lineStart = at;
  }

  private void quoted() {
    int start = at;
    int end = endOfLine();
    int backslashes = 0;
    at++;
    while (at < end && (text.charAt(at) != '"' || backslashes % 2 == 1)) {
      backslashes = text.charAt(at) == '\\' ? backslashes + 1 : 0;
      at++;
    }
    if (at == end) {
      errors.add(line, start - lineStart + 1, "the quoted text does not end on its line");
    } else if (at - start > Limits.LONGEST_TEXT) {
      String wrong = "the quoted text is longer than " + Limits.LONGEST_TEXT + " characters";
      errors.add(line, start - lineStart + 1, wrong);
    }
    add(Kind.QUOTED, text.substring(start + 1, at), start);
    at = Math.min(at + 1, end);
  }

  private void word() {
    int start = at;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    add(Kind.WORD, text.substring(start, at), start);
  }

  private void stray(char c) {
    String wrong =
        switch (c) {
          case '“', '”', '„', '«', '»' -> "a text is quoted by \", not by the typographer's " + c;
          case '/' -> "a comment begins with #";
          default -> "a rule has no character " + (Character.isISOControl(c) ? named(c) : c);
        };
    errors.add(line, at - lineStart + 1, wrong);
    at = c == '/' ? endOfLine() : at + 1;
  }

  private static String named(char c) {
    return "U+%04X".formatted((int) c);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+';
  }

  private int endOfLine() {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private void add(Kind kind, String piece, int start) {
    tokens.add(new Token(kind, piece, line, start - lineStart + 1));
  }
}
