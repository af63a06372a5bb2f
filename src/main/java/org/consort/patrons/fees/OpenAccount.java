package org.consort.patrons.fees;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.consort.base.Money;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;
import org.consort.institution.LibraryScope;

/// All active fees of a user, their rows held by one transaction.
record OpenAccount(Transaction tx, IdBlocks ids, Account account, Instant now) {
  /// @param owners whose fees
  void pay(Settlement wish, LibraryScope owners) {
    List<Fee> active =
        FeeStore.lockActive(tx, account).stream()
            .filter(fee -> owners.includes(fee.charge().owner()))
            .toList();
    String externalId = wish.said().externalId();
    List<BigDecimal> before =
        externalId.isEmpty() ? List.of() : FeeStore.paidWhole(tx, account, externalId, owners);
    Repeat.check(before, wish);
    if (before.isEmpty()) {
      Money owed = total(active);
      Money amount = Amounts.settled(wish, owed);
      FeeStore.apply(
          tx,
          account.institution(),
          amount.compareTo(owed) == 0 ? closing(active, wish) : part(active, amount, wish));
    }
  }

  private Money total(List<Fee> fees) {
    return fees.stream().map(Fee::balance).reduce(Money.zero(account.currency()), Money::plus);
  }

  private List<FeeChange> closing(List<Fee> active, Settlement wish) {
    return active.stream()
        .map(fee -> change(fee, fee.balance().amount(), FeeStatus.CLOSED, wish))
        .toList();
  }

  private List<FeeChange> part(List<Fee> active, Money amount, Settlement wish) {
    List<FeeChange> changes = new ArrayList<>();
    BigDecimal left = amount.amount();
    for (Fee fee : active) {
      BigDecimal share = left.min(fee.balance().amount());
      if (share.signum() > 0) {
        boolean rest = share.compareTo(fee.balance().amount()) < 0;
        changes.add(change(fee, share, rest ? FeeStatus.ACTIVE : FeeStatus.CLOSED, wish));
        left = left.subtract(share);
      }
    }
    return changes;
  }

  private FeeChange change(Fee fee, BigDecimal amount, FeeStatus next, Settlement wish) {
    long id = ids.next(tx, "fee_numbers", "", account.institution());
    FeeTransaction done =
        new FeeTransaction(id, FeeTransaction.Kind.PAYMENT, amount, wish.said(), now);
    return new FeeChange(fee.id(), done, next, true);
  }
}
