package org.consort.marc.text;

import java.text.Normalizer;

/// The form in which the name authority programme compares headings: small letters, no accents, no
/// punctuation but `#`, `&`, `+`, `@`, `♭` and `♯`, single blanks
/// (<https://www.loc.gov/aba/pcc/naco/normrule-2.html>). Match keys are made of it.
///
/// Marks that are letters rather than accents stay: kana voicing, vowel signs of Indic scripts.
public final class Naco {
  private Naco() {}

  /// Every comma becomes a blank. Naco what is folded changes nothing.
  public static String text(String text) {
    return folded(text, false);
  }

  /// NACO's form of a heading: the first comma stays if something follows it.
  public static String heading(String text) {
    return folded(text, true);
  }

  /// The text of a title without its article. A count that ends inside a word is an error of the
  /// record and is not used.
  ///
  /// @param nonfiling the indicator that counts the characters to skip; others than 1 to 9 skip
  ///   none, and then only the English "the" is taken for an article
  public static String title(String title, char nonfiling) {
    int skipped = nonfiling - '0';
    if (skipped >= 1
        && skipped <= 9
        && skipped < title.length()
        && !Character.isLetterOrDigit(title.charAt(skipped - 1))) {
      return text(title.substring(skipped));
    }
    String folded = text(title);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /// The text with the letters NACO has for those that are no composition of a letter and an accent
  /// (`ß` is ss, `ø` is o), and without alif, ayn and soft sign. The rest stays as it is.
  public static String letters(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length() + 8);
    text.codePoints()
        .filter(c -> !NacoKind.isApostrophe(c))
        .forEach(
            c -> {
              String letters = NacoLetters.of(c);
              if (letters.isEmpty()) {
                plain.appendCodePoint(c);
              } else {
                plain.append(letters);
              }
            });
    return plain.toString();
  }

  private static String folded(String text, boolean keepsComma) {
    NacoText folded = new NacoText(text.length(), keepsComma);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return foldedInFull(text, keepsComma);
      }
      folded.addAscii(text.charAt(i));
    }
    return folded.finished();
  }

  private static String foldedInFull(String text, boolean keepsComma) {
    String plain = Normalizer.normalize(sorted(text), Normalizer.Form.NFKD);
    NacoText folded = new NacoText(plain.length() + 8, keepsComma);
    int at = 0;
    while (at < plain.length()) {
      int c = plain.codePointAt(at);
      folded.add(c);
      at += Character.charCount(c);
    }
    return folded.finished();
  }

  // U+0098 and U+009C stand around what is not sorted by (UNIMARC and German records have them).
  private static String sorted(String text) {
    int start = text.indexOf(0x98);
    int end = start < 0 ? -1 : text.indexOf(0x9C, start);
    if (end < 0) {
      return text;
    }
    StringBuilder rest = new StringBuilder(text.length());
    int from = 0;
    while (end >= 0) {
      rest.append(text, from, start);
      from = end + 1;
      start = text.indexOf(0x98, from);
      end = start < 0 ? -1 : text.indexOf(0x9C, start);
    }
    return rest.append(text, from, text.length()).toString();
  }
}
