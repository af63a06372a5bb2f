package org.consort.api.acq;

import java.text.Normalizer;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// Reads what a caller gave: blank is absent, text is NFC and has no control characters.
final class Given {
  private Given() {}

  static @Nullable String text(@Nullable String given) {
    if (given == null) {
      return null;
    }
    String kept =
        given
            .codePoints()
            .filter(c -> c == '\n' || c == '\t' || !isUnkeepable(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    return kept.isEmpty() ? null : Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  static @Nullable String code(@Nullable Coded given) {
    return given == null ? null : text(given.value());
  }

  static boolean yes(@Nullable Boolean given) {
    return Boolean.TRUE.equals(given);
  }

  private static boolean isUnkeepable(int character) {
    return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
  }
}
