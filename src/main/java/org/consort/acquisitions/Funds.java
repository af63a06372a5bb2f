package org.consort.acquisitions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Money;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;

/// Ledgers and funds, and every movement of their money. Fund codes are case-sensitive.
public final class Funds {
  private final Database database;
  private final IdBlocks ids;
  private final InstantSource clock;

  public Funds(Database database, IdBlocks ids, InstantSource clock) {
    this.database = database;
    this.ids = ids;
    this.clock = clock;
  }

  /// Opens a ledger or fund without money.
  public void add(InstitutionId institution, NewFund fund) {
    long number = ids.next("fund_number", "", institution);
    database.change(tx -> FundStore.insert(tx, institution, number, fund));
  }

  /// Gives an allocated fund more money.
  public void allocate(InstitutionId institution, String code, Money amount) {
    database.change(
        tx -> {
          requireAllocated(tx, institution, code, amount);
          FundStore.move(
              tx,
              institution,
              FundTransaction.Kind.ALLOCATION,
              new FundStore.Movement(List.of(new Charge(code, amount)), null, clock.instant()));
        });
  }

  /// Every level, by code.
  public Listing<Fund> list(InstitutionId institution, Page page) {
    return database.read(tx -> FundStore.list(tx, institution, page));
  }

  /// The funds an order may name on this day, whatever its owner; by code.
  public List<Fund> usable(InstitutionId institution, LocalDate day) {
    return list(institution, new Page(Integer.MAX_VALUE, 0)).entries().stream()
        .filter(fund -> fund.isOpenOn(day))
        .toList();
  }

  public Optional<Fund> find(InstitutionId institution, String code) {
    return find(institution, List.of(code)).stream().findFirst();
  }

  /// Those of the codes that exist, by code.
  public List<Fund> find(InstitutionId institution, Collection<String> codes) {
    return database.read(tx -> FundStore.find(tx, institution, codes));
  }

  /// Oldest first.
  public List<FundTransaction> transactions(InstitutionId institution, String code) {
    return database.read(tx -> FundStore.transactions(tx, institution, code));
  }

  /// Takes the funds for the caller alone until its transaction ends, and answers them as they then
  /// stand. What is decided by these balances is still true when it is written.
  public List<Fund> lock(Transaction tx, InstitutionId institution, Collection<String> codes) {
    FundStore.lock(tx, institution, codes);
    return FundStore.find(tx, institution, codes);
  }

  /// Sets money aside for a line. Whoever calls has locked the funds and found the money there.
  public void encumber(Transaction tx, InstitutionId institution, Encumbrance encumbrance) {
    FundStore.move(
        tx,
        institution,
        FundTransaction.Kind.ENCUMBRANCE,
        new FundStore.Movement(encumbrance.charges(), encumbrance.poLine(), clock.instant()));
  }

  /// Gives back whatever a line still holds on any fund, and answers what that was; a second call
  /// finds nothing to give back.
  public List<Charge> release(Transaction tx, InstitutionId institution, String poLine) {
    FundStore.lock(tx, institution, FundStore.fundsOf(tx, institution, poLine));
    List<Charge> held = FundStore.held(tx, institution, poLine);
    FundStore.move(
        tx,
        institution,
        FundTransaction.Kind.DISENCUMBRANCE,
        new FundStore.Movement(held, poLine, clock.instant()));
    return held;
  }

  private static void requireAllocated(
      Transaction tx, InstitutionId institution, String code, Money amount) {
    boolean fits =
        FundStore.find(tx, institution, List.of(code)).stream()
            .anyMatch(
                fund ->
                    fund.kind() == Fund.Kind.ALLOCATED
                        && fund.currency().equals(amount.currency())
                        && amount.isPositive());
    if (!fits) {
      throw new BadRequest(AcquisitionReason.FUND_NOT_FOUND.about(code));
    }
  }
}
