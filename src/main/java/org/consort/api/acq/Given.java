package org.consort.api.acq;

import java.text.Normalizer;
import java.util.Optional;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// Reads what a caller gave: blank is absent, text is NFC. Control characters were refused with the
/// body.
final class Given {
  private Given() {}

  static Optional<String> text(@Nullable String given) {
    return Optional.ofNullable(given)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  static Optional<String> code(@Nullable Coded given) {
    return Optional.ofNullable(given).flatMap(coded -> text(coded.value()));
  }

  static boolean yes(@Nullable Boolean given) {
    return Boolean.TRUE.equals(given);
  }
}
