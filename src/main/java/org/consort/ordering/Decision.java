package org.consort.ordering;

/// Where planning an order ends.
sealed interface Decision {
  /// There is nothing to write.
  record Ended(Outcome outcome) implements Decision {}

  /// Everything is decided and can be written.
  record Write(OrderPlan plan, Journal journal) implements Decision {}
}
