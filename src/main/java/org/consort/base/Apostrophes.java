package org.consort.base;

import java.util.regex.Pattern;

/// Apostrophes inside words. They part a word where something was left out at its beginning
/// (`l'amour`) and hold it together elsewhere (`don't`), many who search leave them out, and they
/// come as one of many characters.
public final class Apostrophes {
  /// Typed, typeset, opened, as an accent or a prime, Armenian, Hebrew, of full width; then those
  /// that are letters: okina and alif, the Ukrainian apostrophe.
  public static final String ALL = "'`\u00B4\u2018\u2019\u201B\u2032\u055A\u05F3\uFF07\u02BB\u02BC";

  private static final Pattern ANY = Pattern.compile("[" + ALL + "]");
  private static final Pattern INSIDE =
      Pattern.compile("(?<=[\\p{L}\\p{N}\\p{M}])[" + ALL + "](?=[\\p{L}\\p{N}])");

  private Apostrophes() {}

  /// Whether there is one that is not a letter inside a word.
  public static boolean isIn(String text) {
    return INSIDE
        .matcher(text)
        .results()
        .anyMatch(found -> !Character.isLetter(found.group().charAt(0)));
  }

  /// The text without any.
  public static String dropped(String text) {
    return ANY.matcher(text).replaceAll("");
  }

  /// The text with words held together that have one inside; others stay.
  public static String joined(String text) {
    return INSIDE.matcher(text).replaceAll("");
  }
}
