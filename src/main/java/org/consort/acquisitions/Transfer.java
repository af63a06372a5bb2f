package org.consort.acquisitions;

import java.time.Instant;
import java.util.List;
import org.consort.base.Money;

/// Money that goes from one allocated fund to another; both have its currency.
public record Transfer(String from, String to, Money amount, String note) {
  FundTransactionStore.Movement given(Instant at) {
    return new FundTransactionStore.Movement(List.of(new Charge(from, amount)), null, to, note, at);
  }

  FundTransactionStore.Movement taken(Instant at) {
    return new FundTransactionStore.Movement(List.of(new Charge(to, amount)), null, from, note, at);
  }
}
