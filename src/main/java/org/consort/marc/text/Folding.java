package org.consort.marc.text;

import java.text.Normalizer;

/// Brings text into the spelling records are scored by: [Naco]'s, parted into words by single
/// blanks. Beyond Naco, `&` is "and", other signs are blanks, single letters are joined (U. S. as
/// us), and each Han or kana character is a word of its own.
public final class Folding {
  /// Longer text is cut here; no title page has more.
  private static final int LONGEST = 2000;

  private Folding() {}

  public static String fold(String text) {
    String plain = Naco.text(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    return joined(
        isSimple(plain) ? plain : parted(Normalizer.normalize(plain, Normalizer.Form.NFC)));
  }

  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || "&#+@".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String parted(String text) {
    StringBuilder parted = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c == '&') {
        parted.append(" and ");
      } else if ("#+@\u266D\u266F".indexOf(c) >= 0) {
        parted.append(' ');
      } else if (standsAlone(c)) {
        parted.append(' ').appendCodePoint(c).append(' ');
      } else {
        parted.appendCodePoint(c);
      }
    }
    return parted.toString();
  }

  private static boolean standsAlone(int c) {
    return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30FF && c != 0x30FC);
  }

  /// Single Latin letters that follow each other become one word; blanks become single ones.
  private static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean lastWasSingle = false;
    int start = 0;
    while (start < text.length()) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 ? text.length() : blank;
      if (end > start) {
        boolean single = end - start == 1 && isLatinLetter(text.charAt(start));
        if (!joined.isEmpty() && !(single && lastWasSingle)) {
          joined.append(' ');
        }
        joined.append(text, start, end);
        lastWasSingle = single;
      }
      start = end + 1;
    }
    return joined.toString();
  }

  private static boolean isLatinLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
