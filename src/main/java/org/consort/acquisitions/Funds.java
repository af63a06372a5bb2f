package org.consort.acquisitions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
  private final FundMoney money;

  public Funds(Database database, IdBlocks ids, InstantSource clock) {
    this.database = database;
    this.ids = ids;
    this.money = new FundMoney(clock);
  }

  /// Opens a ledger or fund without money.
  ///
  /// @throws BadRequest with 410873 when there is one with this code
  public void add(InstitutionId institution, NewFund fund) {
    long number = ids.next("fund_number", "", institution);
    database.change(
        tx -> {
          if (!FundWriteStore.insert(tx, institution, number, fund)) {
            throw failed("there is a fund with the code " + fund.code());
          }
        });
  }

  /// Swaps what may change of a fund: not its code, level, parent, period and currency.
  public void replace(InstitutionId institution, NewFund fund) {
    database.change(
        tx -> {
          lock(tx, institution, List.of(fund.code()));
          FundWriteStore.replace(tx, institution, fund);
        });
  }

  /// @throws BadRequest with 410873 when it has funds below it, movements of money or order lines
  public void remove(InstitutionId institution, String code) {
    database.change(
        tx -> {
          lock(tx, institution, List.of(code));
          if (FundWriteStore.isInUse(tx, institution, code)) {
            throw failed("fund " + code + " has funds below it, transactions or order lines");
          }
          FundWriteStore.remove(tx, institution, code);
        });
  }

  static BadRequest failed(String why) {
    return new BadRequest(AcquisitionReason.FUND_REQUEST_FAILED.about(why));
  }

  /// Gives an allocated fund more money.
  public void allocate(InstitutionId institution, String code, Money amount) {
    database.change(tx -> money.give(tx, institution, new Charge(code, amount)));
  }

  /// Gives a fund more money, or takes some from it.
  ///
  /// @throws BadRequest with 410873 when what is taken is not there
  public FundTransaction allocate(InstitutionId institution, Allocation wish) {
    return database.write(tx -> money.allocate(tx, institution, wish));
  }

  /// Moves money from one fund to another of the same currency.
  ///
  /// @return the movement on the fund that gives
  /// @throws BadRequest with 410873 when the money is not there
  public FundTransaction transfer(InstitutionId institution, Transfer wish) {
    return database.write(tx -> money.transfer(tx, institution, wish));
  }

  /// Lets orders use a fund, or not any more.
  public void changeStatus(InstitutionId institution, String code, Fund.Status status) {
    database.change(tx -> FundWriteStore.changeStatus(tx, institution, code, status));
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
    return database.read(tx -> FundEntryStore.transactions(tx, institution, code));
  }

  /// Takes the funds for the caller alone until its transaction ends, and answers them as they then
  /// stand. What is decided by these balances is still true when it is written.
  public List<Fund> lock(Transaction tx, InstitutionId institution, Collection<String> codes) {
    FundStore.lock(tx, institution, codes);
    return FundStore.find(tx, institution, codes);
  }

  /// Sets money aside for a line. Whoever calls has locked the funds and found the money there.
  public void encumber(Transaction tx, InstitutionId institution, Encumbrance encumbrance) {
    money.encumber(tx, institution, encumbrance);
  }

  /// Gives back whatever a line still holds on any fund, and answers what that was; a second call
  /// finds nothing to give back.
  public List<Charge> release(Transaction tx, InstitutionId institution, String poLine) {
    return money.release(tx, institution, poLine);
  }

  /// What the lines still have encumbered, by line and fund.
  public Map<String, List<Charge>> encumbered(
      Transaction tx, InstitutionId institution, Collection<String> poLines) {
    return FundEntryStore.held(tx, institution, poLines);
  }

  /// What invoices have taken for a line.
  public Invoiced invoiced(Transaction tx, InstitutionId institution, String poLine) {
    return new Invoiced(
        FundEntryStore.spent(tx, institution, poLine),
        PoLineStore.isFullyInvoiced(tx, institution, poLine));
  }

  /// Moves what the lines of an invoice move. Whoever calls has locked the funds.
  public void move(
      Transaction tx, InstitutionId institution, FundTransaction.Kind kind, List<Bill> bills) {
    money.move(tx, institution, kind, bills);
  }

  /// Every movement for an invoice, oldest first.
  public List<FundTransaction> ofInvoice(Transaction tx, InstitutionId institution, long invoice) {
    return FundEntryStore.ofInvoice(tx, institution, invoice);
  }
}
