package org.consort.alma.wire;

/// How names look on the wire.
final class Names {
  private Names() {}

  /// `itemLoan` and `ItemLoan` are `item_loan`.
  static String snakeCase(String name) {
    StringBuilder snake = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (Character.isUpperCase(letter) && i > 0) {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(letter));
    }
    return snake.toString();
  }

  /// The usual English plural: libraries, addresses, days.
  static String plural(String singular) {
    if (singular.endsWith("y") && !isVowel(singular.charAt(singular.length() - 2))) {
      return singular.substring(0, singular.length() - 1) + "ies";
    }
    boolean hissing =
        singular.endsWith("s")
            || singular.endsWith("x")
            || singular.endsWith("ch")
            || singular.endsWith("sh");
    return singular + (hissing ? "es" : "s");
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
