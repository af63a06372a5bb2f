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
  ///
  /// @throws BadRequest with 410873 when there is one with this code
  public void add(InstitutionId institution, NewFund fund) {
    long number = ids.next("fund_number", "", institution);
    database.change(
        tx -> {
          if (!FundStore.insert(tx, institution, number, fund)) {
            throw failed("there is a fund with the code " + fund.code());
          }
        });
  }

  /// Swaps what may change of a fund: not its code, level, parent, period and currency.
  public void replace(InstitutionId institution, NewFund fund) {
    database.change(
        tx -> {
          lock(tx, institution, List.of(fund.code()));
          FundStore.replace(tx, institution, fund);
        });
  }

  /// @throws BadRequest with 410873 when it has funds below it, movements of money or order lines
  public void remove(InstitutionId institution, String code) {
    database.change(
        tx -> {
          lock(tx, institution, List.of(code));
          if (FundStore.isInUse(tx, institution, code)) {
            throw failed("fund " + code + " has funds below it, transactions or order lines");
          }
          FundStore.remove(tx, institution, code);
        });
  }

  private static BadRequest failed(String why) {
    return new BadRequest(AcquisitionReason.FUND_REQUEST_FAILED.about(why));
  }

  /// Gives an allocated fund more money.
  public void allocate(InstitutionId institution, String code, Money amount) {
    database.change(
        tx -> {
          requireAllocated(tx, institution, code, amount);
          move(tx, institution, FundTransaction.Kind.ALLOCATION, new Charge(code, amount), "");
        });
  }

  /// Gives a fund more money, or takes some from it.
  ///
  /// @throws BadRequest with 410873 when what is taken is not there
  public FundTransaction allocate(InstitutionId institution, Allocation wish) {
    Charge charge = new Charge(wish.fund(), wish.amount());
    return database.write(
        tx -> {
          List<Fund> locked = lock(tx, institution, List.of(wish.fund()));
          if (wish.taken()) {
            requireThere(locked, charge);
          }
          FundTransaction.Kind kind =
              wish.taken() ? FundTransaction.Kind.WITHDRAWAL : FundTransaction.Kind.ALLOCATION;
          move(tx, institution, kind, charge, wish.note());
          return FundTransactionStore.newest(tx, institution, wish.fund());
        });
  }

  /// Moves money from one fund to another of the same currency.
  ///
  /// @return the movement on the fund that gives
  /// @throws BadRequest with 410873 when the money is not there
  public FundTransaction transfer(InstitutionId institution, Transfer wish) {
    return database.write(
        tx -> {
          List<Fund> locked = lock(tx, institution, List.of(wish.from(), wish.to()));
          requireThere(locked, new Charge(wish.from(), wish.amount()));
          FundTransactionStore.move(
              tx, institution, FundTransaction.Kind.TRANSFER_OUT, wish.given(clock.instant()));
          FundTransactionStore.move(
              tx, institution, FundTransaction.Kind.TRANSFER_IN, wish.taken(clock.instant()));
          return FundTransactionStore.newest(tx, institution, wish.from());
        });
  }

  /// Lets orders use a fund, or not any more.
  public void changeStatus(InstitutionId institution, String code, Fund.Status status) {
    database.change(tx -> FundStore.changeStatus(tx, institution, code, status));
  }

  private static void requireThere(List<Fund> funds, Charge charge) {
    Fund fund =
        funds.stream().filter(each -> each.code().equals(charge.fund())).findFirst().orElseThrow();
    Money available = fund.balance().available();
    if (available.compareTo(charge.amount()) < 0) {
      throw failed(
          "fund %s has %s available, %s are needed"
              .formatted(charge.fund(), available, charge.amount()));
    }
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
    return database.read(tx -> FundTransactionStore.transactions(tx, institution, code));
  }

  /// Takes the funds for the caller alone until its transaction ends, and answers them as they then
  /// stand. What is decided by these balances is still true when it is written.
  public List<Fund> lock(Transaction tx, InstitutionId institution, Collection<String> codes) {
    FundStore.lock(tx, institution, codes);
    return FundStore.find(tx, institution, codes);
  }

  /// Sets money aside for a line. Whoever calls has locked the funds and found the money there.
  public void encumber(Transaction tx, InstitutionId institution, Encumbrance encumbrance) {
    FundTransactionStore.move(
        tx,
        institution,
        FundTransaction.Kind.ENCUMBRANCE,
        FundTransactionStore.Movement.ofLine(
            encumbrance.poLine(), encumbrance.charges(), clock.instant()));
  }

  /// Gives back whatever a line still holds on any fund, and answers what that was; a second call
  /// finds nothing to give back.
  public List<Charge> release(Transaction tx, InstitutionId institution, String poLine) {
    FundStore.lock(tx, institution, FundTransactionStore.fundsOf(tx, institution, poLine));
    List<Charge> held = FundTransactionStore.held(tx, institution, poLine);
    FundTransactionStore.move(
        tx,
        institution,
        FundTransaction.Kind.DISENCUMBRANCE,
        FundTransactionStore.Movement.ofLine(poLine, held, clock.instant()));
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
