package org.consort.alma.wire;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /// `ON_HOLD_SHELF` is On Hold Shelf.
  static String spelled(String code) {
    return Stream.of(code.split("_"))
        .map(
            word ->
                word.isEmpty() ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /// The way back, which leaves a code as it is.
  static String code(String spelled) {
    return spelled.strip().replace(' ', '_').toUpperCase(Locale.ROOT);
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
