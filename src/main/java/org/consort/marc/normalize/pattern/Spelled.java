package org.consort.marc.normalize.pattern;

import java.util.BitSet;

/// A quoted text with its escapes read.
///
/// @param literal the places whose character was escaped and therefore means only itself
public record Spelled(String text, BitSet literal) {

  /// Backslashes before a punctuation mark make it literal, however many they are (files written
  /// for Alma have four); `\` and `u` with four hexadecimal digits are a character; elsewhere two
  /// backslashes are one.
  public static Spelled of(String raw) {
    if (raw.indexOf('\\') < 0) {
      return new Spelled(raw, new BitSet(0));
    }
    StringBuilder text = new StringBuilder(raw.length());
    BitSet literal = new BitSet();
    int at = 0;
    while (at < raw.length()) {
      at = raw.charAt(at) == '\\' ? escape(raw, at, text, literal) : plain(raw, at, text);
    }
    return new Spelled(text.toString(), literal);
  }

  boolean isSign(int at, char sign) {
    return text.charAt(at) == sign && !literal.get(at);
  }

  private static int plain(String raw, int at, StringBuilder text) {
    text.append(raw.charAt(at));
    return at + 1;
  }

  private static int escape(String raw, int start, StringBuilder text, BitSet literal) {
    int at = start;
    while (at < raw.length() && raw.charAt(at) == '\\') {
      at++;
    }
    literal.set(text.length());
    if (isUnicode(raw, at)) {
      text.append((char) Integer.parseInt(raw, at + 1, at + 5, 16));
      return at + 5;
    }
    if (at < raw.length() && isPunctuation(raw.charAt(at))) {
      return plain(raw, at, text);
    }
    text.repeat('\\', (at - start + 1) / 2);
    return at;
  }

  private static boolean isPunctuation(char c) {
    return !Character.isLetterOrDigit(c)
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isSurrogate(c);
  }

  private static boolean isUnicode(String raw, int at) {
    if (at + 5 > raw.length() || raw.charAt(at) != 'u') {
      return false;
    }
    for (int i = at + 1; i < at + 5; i++) {
      if (!isHexadecimal(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHexadecimal(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
