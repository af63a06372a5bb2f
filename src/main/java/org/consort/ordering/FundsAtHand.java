package org.consort.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.Invoiced;
import org.consort.acquisitions.Rates;

/// Everything the money of an order is judged by: the funds it names as they stand, the day, the
/// day's exchange rates, and what invoices have taken for it already.
record FundsAtHand(List<Fund> funds, Rates rates, LocalDate today, Invoiced invoiced) {
  FundsAtHand {
    funds = List.copyOf(funds);
  }

  /// Of an order nobody has asked money for.
  FundsAtHand(List<Fund> funds, Rates rates, LocalDate today) {
    this(funds, rates, today, Invoiced.NOTHING);
  }

  Optional<Fund> fund(String code) {
    return funds.stream().filter(fund -> fund.code().equals(code)).findFirst();
  }

  FundsAtHand with(List<Fund> others) {
    return new FundsAtHand(others, rates, today, invoiced);
  }
}
