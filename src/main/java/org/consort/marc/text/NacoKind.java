package org.consort.marc.text;

import java.lang.Character.UnicodeScript;

/// What becomes of a character beyond ASCII when text is folded.
enum NacoKind {
  KEPT,
  DIGIT,
  BLANK,
  DELETED;

  static NacoKind of(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.NON_SPACING_MARK -> isAccent(c) ? DELETED : KEPT;
      case Character.ENCLOSING_MARK, Character.CONTROL, Character.FORMAT, Character.SURROGATE ->
          DELETED;
      case Character.MODIFIER_LETTER -> isApostrophe(c) ? DELETED : KEPT;
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
          isSingleQuote(c) ? DELETED : BLANK;
      case Character.OTHER_SYMBOL, Character.MATH_SYMBOL -> isAccidental(c) ? KEPT : BLANK;
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL ->
          BLANK;
      default -> KEPT;
    };
  }

  private static boolean isAccent(int c) {
    boolean voicesKana = c == 0x3099 || c == 0x309A;
    return switch (UnicodeScript.of(c)) {
      case INHERITED, COMMON, LATIN, GREEK, CYRILLIC, HEBREW, ARABIC, SYRIAC -> !voicesKana;
      default -> false;
    };
  }

  // Alif, ayn, soft sign and their like; U+0640 only stretches Arabic words.
  static boolean isApostrophe(int c) {
    return (c >= 0x02B9 && c <= 0x02BF) || c == 0x02EE || c == 0x0640;
  }

  private static boolean isSingleQuote(int c) {
    return c == 0x2018 || c == 0x2019 || c == 0x201B;
  }

  private static boolean isAccidental(int c) {
    return c == 0x266D || c == 0x266F;
  }
}
