package org.consort.alma.client;

import java.util.Optional;
import java.util.function.Supplier;

/// Turns the refusals that only say "not there" into nothing.
final class Maybe {
  private static final int NOT_FOUND = 404;

  private Maybe() {}

  static <T> Optional<T> of(Supplier<T> call, String... codesForNothing) {
    try {
      return Optional.of(call.get());
    } catch (AlmaRefusal refusal) {
      if (refusal.isOneOf(codesForNothing) || refusal.status() == NOT_FOUND) {
        return Optional.empty();
      }
      throw refusal;
    }
  }
}
