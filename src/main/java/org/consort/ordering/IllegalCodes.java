package org.consort.ordering;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.consort.base.BadRequest;
import org.consort.base.Problem;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong with an order's codes, so that the vendor hears of all of it at once.
final class IllegalCodes {
  private final List<Problem> problems = new ArrayList<>();

  /// What the code stands for. Empty when there is no code, and when it is unknown, which is noted.
  ///
  /// @param valid what the vendor is told may stand there
  <T> Optional<T> find(
      String field,
      @Nullable String code,
      Function<String, Optional<T>> lookUp,
      Supplier<? extends Stream<String>> valid) {
    if (code == null) {
      return Optional.empty();
    }
    Optional<T> found = lookUp.apply(code);
    if (found.isEmpty()) {
      illegal(field, code, valid.get().collect(joining(", ")));
    }
    return found;
  }

  void illegal(String field, Object received, String valid) {
    problems.add(OrderingReason.ILLEGAL.about(field, received, valid));
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
