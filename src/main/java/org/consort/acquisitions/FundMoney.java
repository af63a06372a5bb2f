package org.consort.acquisitions;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.Transaction;

/// Gives money to funds, moves it between them, and sets it aside for lines.
final class FundMoney {
  private final InstantSource clock;

  FundMoney(InstantSource clock) {
    this.clock = clock;
  }

  void give(Transaction tx, InstitutionId institution, Charge charge) {
    requireAllocated(tx, institution, charge);
    move(tx, institution, FundTransaction.Kind.ALLOCATION, charge, "");
  }

  FundTransaction allocate(Transaction tx, InstitutionId institution, Allocation wish) {
    Charge charge = new Charge(wish.fund(), wish.amount());
    List<Fund> locked = lock(tx, institution, List.of(wish.fund()));
    if (wish.taken()) {
      requireThere(locked, charge);
    }
    FundTransaction.Kind kind =
        wish.taken() ? FundTransaction.Kind.WITHDRAWAL : FundTransaction.Kind.ALLOCATION;
    move(tx, institution, kind, charge, wish.note());
    return FundEntryStore.newest(tx, institution, wish.fund());
  }

  FundTransaction transfer(Transaction tx, InstitutionId institution, Transfer wish) {
    List<Fund> locked = lock(tx, institution, List.of(wish.from(), wish.to()));
    requireThere(locked, new Charge(wish.from(), wish.amount()));
    FundTransactionStore.move(
        tx, institution, FundTransaction.Kind.TRANSFER_OUT, wish.given(clock.instant()));
    FundTransactionStore.move(
        tx, institution, FundTransaction.Kind.TRANSFER_IN, wish.taken(clock.instant()));
    return FundEntryStore.newest(tx, institution, wish.from());
  }

  void encumber(Transaction tx, InstitutionId institution, Encumbrance encumbrance) {
    FundTransactionStore.move(
        tx,
        institution,
        FundTransaction.Kind.ENCUMBRANCE,
        FundTransactionStore.Movement.ofLine(
            encumbrance.poLine(), encumbrance.charges(), clock.instant()));
  }

  List<Charge> release(Transaction tx, InstitutionId institution, String poLine) {
    FundStore.lock(tx, institution, FundEntryStore.fundsOf(tx, institution, poLine));
    List<Charge> held = FundEntryStore.held(tx, institution, poLine);
    FundTransactionStore.move(
        tx,
        institution,
        FundTransaction.Kind.DISENCUMBRANCE,
        FundTransactionStore.Movement.ofLine(poLine, held, clock.instant()));
    return held;
  }

  void move(
      Transaction tx, InstitutionId institution, FundTransaction.Kind kind, List<Bill> bills) {
    Instant now = clock.instant();
    FundTransactionStore.move(
        tx,
        institution,
        kind,
        bills.stream().map(bill -> FundTransactionStore.Movement.of(bill, now)).toList());
  }

  private static List<Fund> lock(Transaction tx, InstitutionId institution, List<String> codes) {
    FundStore.lock(tx, institution, codes);
    return FundStore.find(tx, institution, codes);
  }

  private void move(
      Transaction tx,
      InstitutionId institution,
      FundTransaction.Kind kind,
      Charge charge,
      String note) {
    FundTransactionStore.move(
        tx, institution, kind, FundTransactionStore.Movement.of(charge, note, clock.instant()));
  }

  private static void requireThere(List<Fund> funds, Charge charge) {
    Fund fund =
        funds.stream().filter(each -> each.code().equals(charge.fund())).findFirst().orElseThrow();
    Money available = fund.balance().available();
    if (available.compareTo(charge.amount()) < 0) {
      throw Funds.failed(
          "fund %s has %s available, %s are needed"
              .formatted(charge.fund(), available, charge.amount()));
    }
  }

  private static void requireAllocated(Transaction tx, InstitutionId institution, Charge charge) {
    Money amount = charge.amount();
    boolean fits =
        FundStore.find(tx, institution, List.of(charge.fund())).stream()
            .anyMatch(
                fund ->
                    fund.kind() == Fund.Kind.ALLOCATED
                        && fund.currency().equals(amount.currency())
                        && amount.isPositive());
    if (!fits) {
      throw new BadRequest(AcquisitionReason.FUND_NOT_FOUND.about(charge.fund()));
    }
  }
}
