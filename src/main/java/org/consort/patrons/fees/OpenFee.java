package org.consort.patrons.fees;

import static org.consort.patrons.fees.FeeStatus.ACTIVE;
import static org.consort.patrons.fees.FeeStatus.CLOSED;
import static org.consort.patrons.fees.FeeStatus.INDISPUTE;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;

/// A fee whose row one transaction holds.
record OpenFee(Transaction tx, IdBlocks ids, InstitutionId institution, Fee fee, Instant now) {
  void pay(Settlement wish) {
    String externalId = wish.said().externalId();
    if (!wasPaid(externalId, wish)) {
      settle(FeeTransaction.Kind.PAYMENT, "pay", wish);
    }
  }

  void waive(Settlement wish) {
    settle(FeeTransaction.Kind.WAIVE, "waive", wish);
  }

  void dispute(FeeTransaction.Particulars said) {
    mustBe(ACTIVE, "dispute");
    write(new Step(FeeTransaction.Kind.DISPUTE, BigDecimal.ZERO, INDISPUTE), said);
  }

  void restore(FeeTransaction.Particulars said) {
    mustBe(INDISPUTE, "restore");
    write(new Step(FeeTransaction.Kind.RESTORE, BigDecimal.ZERO, ACTIVE), said);
  }

  /// Whether this payment was made before. One of another amount under the same id is refused.
  private boolean wasPaid(String externalId, Settlement wish) {
    List<FeeTransaction> same =
        fee.transactions().stream()
            .filter(t -> !externalId.isEmpty() && t.said().externalId().equals(externalId))
            .filter(t -> t.kind() == FeeTransaction.Kind.PAYMENT)
            .toList();
    Repeat.check(same.stream().map(FeeTransaction::amount).toList(), wish);
    return !same.isEmpty();
  }

  private void settle(FeeTransaction.Kind kind, String verb, Settlement wish) {
    mustBe(ACTIVE, verb);
    Money amount = Amounts.settled(wish, fee.balance());
    if (!amount.isPositive()) {
      throw FeeReason.NOT_VALID.refusal("amount", "ALL", "none, nothing is owed");
    }
    boolean rest = amount.compareTo(fee.balance()) < 0;
    write(new Step(kind, amount.amount(), rest ? ACTIVE : CLOSED), wish.said());
  }

  private void mustBe(FeeStatus status, String verb) {
    if (fee.status() != status) {
      throw FeeReason.NOT_AS_IT_STANDS.refusal(fee.status(), verb, status);
    }
  }

  private record Step(FeeTransaction.Kind kind, BigDecimal amount, FeeStatus next) {}

  private void write(Step step, FeeTransaction.Particulars said) {
    long id = ids.next(tx, "fee_numbers", "", institution);
    FeeTransaction done = new FeeTransaction(id, step.kind(), step.amount(), said, now);
    FeeStore.apply(tx, institution, List.of(new FeeChange(fee.id(), done, step.next(), false)));
  }
}
