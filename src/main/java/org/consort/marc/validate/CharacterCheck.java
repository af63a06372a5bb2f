package org.consort.marc.validate;

/// Looks for characters that cannot be meant: control characters, the replacement character, halves
/// of surrogate pairs, noncharacters.
final class CharacterCheck {
  private static final String LINK = "https://www.loc.gov/marc/specifications/speccharucs.html";

  // MARC-8 has two control characters of its own, around what is not to be sorted; in Unicode they
  // are these.
  private static final char NONSORT_BEGIN = '\u0098';
  private static final char NONSORT_END = '\u009C';

  private CharacterCheck() {}

  /// Answers how many bytes of UTF-8 the text has.
  static int check(String text, Place place, FindingList findings) {
    return check(text, place, ' ', findings);
  }

  /// @param code the subfield the text is of, blank for a control field
  static int check(String text, Place place, char code, FindingList findings) {
    int length = text.length();
    int bytes = length;
    boolean wrong = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      if (c >= 0x80) {
        // A pair of surrogates counts four bytes, two for each half.
        bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
      if (!wrong && isWrong(text, i, c)) {
        wrong = true;
        String path = code == ' ' ? place.path() : place.subfield(code);
        String found = "U+%04X at %d".formatted((int) c, i + 1);
        findings.add(path, FindingKind.CHARACTER_WRONG, found, LINK);
      }
    }
    return bytes;
  }

  private static boolean isWrong(String text, int at, char c) {
    if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
      return c != NONSORT_BEGIN && c != NONSORT_END;
    }
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c == '\uFFFD' || c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || c == '\uFEFF';
  }
}
