package org.consort.patrons;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which passwords are refused: shorter than eight characters, or tried first by whoever guesses.
final class PasswordRule {
  private static final int SHORTEST = 8;
  private static final int SHORTEST_NAME = 3;
  private static final Set<String> TRIVIAL =
      Set.of(
          "password",
          "password1",
          "12345678",
          "123456789",
          "1234567890",
          "87654321",
          "qwertyui",
          "qwertyuiop",
          "abcdefgh",
          "abcd1234",
          "iloveyou",
          "11223344",
          "changeme",
          "letmein1");

  private PasswordRule() {}

  static boolean isWeak(String password, @Nullable String primaryId) {
    String plain = IdKey.of(password);
    return password.length() < SHORTEST
        || TRIVIAL.contains(plain)
        || plain.chars().distinct().count() < 3
        || includesName(plain, primaryId);
  }

  private static boolean includesName(String plain, @Nullable String primaryId) {
    String name = primaryId == null ? "" : IdKey.of(primaryId);
    return name.length() >= SHORTEST_NAME && plain.contains(name);
  }
}
