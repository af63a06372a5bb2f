package org.consort.marc.text;

/// Letters that are no composition of a plain letter and an accent, as NACO writes them.
final class NacoLetters {
  private NacoLetters() {}

  /// Empty when the character is none of them.
  static String of(int c) {
    return switch (c) {
      case 'Æ', 'æ' -> "ae";
      case 'Œ', 'œ' -> "oe";
      case 'Ø', 'ø' -> "o";
      case 'Þ', 'þ' -> "th";
      case 'Ð', 'ð', 'Đ', 'đ' -> "d";
      case 'Ł', 'ł' -> "l";
      case 'Ħ', 'ħ' -> "h";
      case 'ı' -> "i";
      case 'ß', 'ẞ' -> "ss";
      case 'ς' -> "σ";
      default -> "";
    };
  }
}
