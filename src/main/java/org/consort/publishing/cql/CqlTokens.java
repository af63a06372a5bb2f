package org.consort.publishing.cql;

import java.util.ArrayList;
import java.util.List;

/// Cuts a query into words, quoted texts and signs.
final class CqlTokens {
  /// A piece of a query.
  ///
  /// @param kind a quoted text is never a keyword
  record Token(Kind kind, String text) {
    boolean is(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isKeyword(String word) {
      return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isText() {
      return kind == Kind.WORD || kind == Kind.QUOTED;
    }
  }

  enum Kind {
    WORD,
    QUOTED,
    SIGN,
    END
  }

  private static final String SIGNS = "()=<>/";
  private static final List<String> DOUBLE_SIGNS = List.of("==", "<=", ">=", "<>");

  private CqlTokens() {}

  static List<Token> of(String query) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < query.length()) {
      char c = query.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (c == '"') {
        at = quoted(query, at + 1, tokens);
      } else if (SIGNS.indexOf(c) >= 0) {
        at = sign(query, at, tokens);
      } else {
        at = word(query, at, tokens);
      }
    }
    tokens.add(new Token(Kind.END, ""));
    return tokens;
  }

  private static int sign(String query, int at, List<Token> tokens) {
    String two = query.substring(at, Math.min(query.length(), at + 2));
    String sign = DOUBLE_SIGNS.contains(two) ? two : two.substring(0, 1);
    tokens.add(new Token(Kind.SIGN, sign));
    return at + sign.length();
  }

  private static int word(String query, int from, List<Token> tokens) {
    int at = from;
    while (at < query.length()
        && !Character.isWhitespace(query.charAt(at))
        && query.charAt(at) != '"'
        && SIGNS.indexOf(query.charAt(at)) < 0) {
      at++;
    }
    tokens.add(new Token(Kind.WORD, query.substring(from, at)));
    return at;
  }

  // A backslash takes the meaning from what follows, and stays for who reads masks.
  private static int quoted(String query, int from, List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (int at = from; at < query.length(); at++) {
      char c = query.charAt(at);
      if (c == '"') {
        tokens.add(new Token(Kind.QUOTED, text.toString()));
        return at + 1;
      }
      if (c == '\\' && at + 1 < query.length()) {
        at++;
        text.append(query.charAt(at) == '"' ? "" : "\\").append(query.charAt(at));
      } else {
        text.append(c);
      }
    }
    throw new CqlTrouble("a quotation mark has no partner");
  }
}
