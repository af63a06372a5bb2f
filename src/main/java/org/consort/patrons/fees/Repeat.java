package org.consort.patrons.fees;

import java.math.BigDecimal;
import java.util.List;

/// What makes two payments one: the external id, and then the amount must agree.
final class Repeat {
  private Repeat() {}

  /// @param before amounts that were paid under the same id; none when it is new
  static void check(List<BigDecimal> before, Settlement wish) {
    BigDecimal amount = wish.amount();
    BigDecimal paid = before.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!before.isEmpty() && amount != null && amount.compareTo(paid) != 0) {
      throw FeeReason.NOT_VALID.refusal(
          "external_transaction_id",
          wish.said().externalId(),
          "an id that was not used for a payment of " + paid.toPlainString());
    }
  }
}
