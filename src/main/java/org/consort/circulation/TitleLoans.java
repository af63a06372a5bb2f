package org.consort.circulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// The running loans of a title's items, in the hands of the transaction that took it.
final class TitleLoans {
  private final Transaction tx;
  private final InstitutionId institution;
  private final Map<ItemId, Optional<Loan>> running = new HashMap<>();

  TitleLoans(Transaction tx, InstitutionId institution, Taken taken) {
    this.tx = tx;
    this.institution = institution;
    Optional.ofNullable(taken.copy())
        .ifPresent(copy -> running.put(copy.id(), Optional.ofNullable(copy.loan())));
  }

  Optional<Loan> of(ItemId item) {
    return running.computeIfAbsent(item, id -> LoanStore.ofItem(tx, institution, id));
  }

  /// Of an item that is not on loan.
  void begin(Loan loan) {
    LoanStore.insert(tx, institution, loan);
    running.put(loan.copy().item(), Optional.of(loan));
  }

  /// @param active noted as the day of the patron's last activity; absent when somebody else brings
  ///   the item
  void end(Loan loan, Loan.Handover by, @Nullable LocalDate active) {
    LoanStore.giveBack(tx, institution, loan.id(), by, active);
    running.put(loan.copy().item(), Optional.empty());
  }
}
