package org.consort.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.consort.base.BadRequest;
import org.consort.base.Problem;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with an order's codes, so that the vendor hears of all of it at once.
final class IllegalCodes {
  private final List<Problem> problems = new ArrayList<>();

  /// What the code stands for. Empty when there is no code, and when it is unknown, which is noted.
  <T> Optional<T> find(String field, @Nullable String code, Function<String, Optional<T>> lookUp) {
    if (code == null) {
      return Optional.empty();
    }
    Optional<T> found = lookUp.apply(code);
    if (found.isEmpty()) {
      illegal(field, code);
    }
    return found;
  }

  void illegal(String field, Object received) {
    problems.add(OrderingReason.ILLEGAL.about(field, received));
  }

  void missing(String field) {
    problems.add(OrderingReason.MANDATORY_MISSING.about(field));
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new BadRequest(problems);
    }
  }
}
