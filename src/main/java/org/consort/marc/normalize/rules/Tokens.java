package org.consort.marc.normalize.rules;

import java.util.List;
import java.util.function.Predicate;
import org.consort.marc.normalize.rules.Token.Kind;

/// The tokens of a file, taken one by one.
final class Tokens {
  private final List<Token> tokens;
  private int at;

  /// @param tokens the last one is the end of the file
  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  /// The end of the file can be taken any number of times.
  Token next() {
    Token token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean isAt(Kind kind) {
    return peek().is(kind);
  }

  boolean isAt(String word) {
    return peek().isWord(word);
  }

  /// Whether a rule begins here; the bare word may stand in a broken line.
  boolean isAtRule() {
    return isAt("rule") && tokens.get(at + 1).is(Kind.QUOTED);
  }

  boolean isAtEnd() {
    return isAt(Kind.END_OF_FILE);
  }

  /// Steps over the word if it is next.
  boolean took(String word) {
    if (isAt(word)) {
      next();
      return true;
    }
    return false;
  }

  void take(String word) {
    if (!took(word)) {
      throw new Misspelled(peek(), "expected %s, found %s".formatted(word, peek().shown()));
    }
  }

  void take(Kind kind, String sign) {
    if (!isAt(kind)) {
      throw new Misspelled(peek(), "expected %s, found %s".formatted(sign, peek().shown()));
    }
    next();
  }

  /// @param what is meant to stand in the quotation marks
  Token quoted(String what) {
    if (!isAt(Kind.QUOTED)) {
      throw new Misspelled(
          peek(), "expected %s in quotation marks, found %s".formatted(what, peek().shown()));
    }
    return next();
  }

  /// Goes on to the next token of interest, or to a rule's end, or the next rule, or the file's
  /// end.
  void skipTo(Predicate<Token> interesting) {
    while (!isAtEnd() && !isAt("end") && !isAtRule() && !interesting.test(peek())) {
      next();
    }
  }
}
