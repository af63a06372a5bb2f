package org.consort.acquisitions;

import org.consort.base.Money;

/// A fund's money, each figure the sum of its transactions: what it was given, what open orders
/// hold (encumbrances less disencumbrances), what was paid.
public record Balance(Money allocated, Money encumbered, Money expended) {
  /// What a new order may use; always tested instead of [#cash].
  public Money available() {
    return cash().minus(encumbered);
  }

  public Money cash() {
    return allocated.minus(expended);
  }
}
