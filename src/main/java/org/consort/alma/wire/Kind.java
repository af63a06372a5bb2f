package org.consort.alma.wire;

/// What a component holds.
sealed interface Kind {
  record Single(Scalar scalar) implements Kind {}

  record Nested(Class<?> type) implements Kind {
    Shape shape() {
      return Shape.of(type);
    }
  }

  record Many(Kind entry) implements Kind {}

  record Marc() implements Kind {}
}
