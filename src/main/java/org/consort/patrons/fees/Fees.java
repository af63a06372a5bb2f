package org.consort.patrons.fees;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.LoanId;
import org.consort.base.Money;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;
import org.consort.institution.Institutions;
import org.consort.institution.LibraryScope;
import org.consort.patrons.Users;

/// The fees of each institution's users. A fee and what is done about it are kept for good; the
/// rows of the fees concerned are locked, so two who pay at once cannot pay too much.
public final class Fees {
  private final Database database;
  private final InstantSource clock;
  private final Institutions institutions;
  private final Users users;
  private final IdBlocks ids;

  public Fees(Database database, InstantSource clock, Institutions institutions, Users users) {
    this.database = database;
    this.clock = clock;
    this.institutions = institutions;
    this.users = users;
    this.ids = new IdBlocks(database);
  }

  public Fee charge(InstitutionId institution, long patron, NewFee fee) {
    return database.write(tx -> charge(tx, institution, patron, fee));
  }

  /// As [#charge(InstitutionId, long, NewFee)], as part of a larger work.
  public Fee charge(Transaction tx, InstitutionId institution, long patron, NewFee fee) {
    return charge(tx, account(tx, institution, patron), fee);
  }

  /// Nothing, in the institution's currency.
  public Money none(InstitutionId institution) {
    return Money.zero(institutions.terms(institution).currency());
  }

  /// What the user owes in active fees, less their credits.
  public Money balance(InstitutionId institution, long patron) {
    return database.read(tx -> balance(tx, institution, patron));
  }

  /// As [#balance(InstitutionId, long)], as the transaction sees it.
  public Money balance(Transaction tx, InstitutionId institution, long patron) {
    Account account = account(tx, institution, patron);
    return new Money(FeeStore.balance(tx, account), account.currency());
  }

  /// What is still owed for each of the loans; those that nothing is owed for are missing.
  public Map<LoanId, BigDecimal> owedFor(InstitutionId institution, Collection<LoanId> loans) {
    return loans.isEmpty()
        ? Map.of()
        : database.read(tx -> FeeStore.owedFor(tx, institution, loans));
  }

  /// Whether any fee or credit is not closed.
  public boolean areOpen(Transaction tx, InstitutionId institution, long patron) {
    return FeeStore.areOpen(tx, institution, patron);
  }

  /// In the order in which they were charged.
  public List<Fee> ofUser(InstitutionId institution, long patron, FeeStatus status) {
    return database.read(tx -> FeeStore.ofPatron(tx, institution, patron, status));
  }

  /// Whose fees had transactions of these kinds in these days, in the order of the fees' ids.
  public Listing<FeeReport.Entry> report(InstitutionId institution, FeeReport report, Page page) {
    return database.read(tx -> FeeReportStore.read(tx, institution, report, page));
  }

  public Optional<Fee> find(InstitutionId institution, long patron, long fee) {
    return database.read(tx -> FeeStore.find(tx, institution, patron, fee));
  }

  /// Sent again with the same external id, it is one payment.
  ///
  /// @throws org.consort.base.BadRequest when there is no such fee, it is not active, or less is
  ///   owed
  public Fee pay(InstitutionId institution, long patron, long fee, Settlement wish) {
    return change(institution, patron, fee, open -> open.pay(wish));
  }

  public Fee waive(InstitutionId institution, long patron, long fee, Settlement wish) {
    return change(institution, patron, fee, open -> open.waive(wish));
  }

  public Fee dispute(
      InstitutionId institution, long patron, long fee, FeeTransaction.Particulars said) {
    return change(institution, patron, fee, open -> open.dispute(said));
  }

  public Fee restore(
      InstitutionId institution, long patron, long fee, FeeTransaction.Particulars said) {
    return change(institution, patron, fee, open -> open.restore(said));
  }

  /// Pays the user's active fees, the oldest first; all of what is owed uses up the credits too.
  /// Sent again with the same external id, it is one payment.
  ///
  /// @param owners whose fees; nothing is done about others
  /// @return the user's fees that are still active, of whomever
  public List<Fee> payAll(
      InstitutionId institution, long patron, Settlement wish, LibraryScope owners) {
    return database.write(
        tx -> {
          Account account = account(tx, institution, patron);
          new OpenAccount(tx, ids, account, clock.instant()).pay(wish, owners);
          return FeeStore.ofPatron(tx, institution, patron, FeeStatus.ACTIVE);
        });
  }

  /// Waives what is still owed of one type for a loan, as part of a larger work.
  public void forgive(
      Transaction tx, InstitutionId institution, Loss loss, FeeTransaction.Particulars said) {
    FeeStore.ofPatron(tx, institution, loss.patron(), FeeStatus.ACTIVE).stream()
        .filter(fee -> fee.charge().type().equals(loss.type()))
        .filter(fee -> loss.loan().equals(fee.charge().cause().loan()))
        .forEach(
            found -> {
              FeeStore.lock(tx, institution, found.id());
              Fee fee = found(tx, institution, loss.patron(), found.id());
              if (fee.status() == FeeStatus.ACTIVE) {
                new OpenFee(tx, ids, institution, fee, clock.instant())
                    .waive(new Settlement(null, said));
              }
            });
  }

  /// What a user owes of one type of fee for one loan.
  public record Loss(long patron, String type, LoanId loan) {}

  private Fee charge(Transaction tx, Account account, NewFee fee) {
    users.keep(tx, account.institution(), account.patron());
    Money amount = Amounts.charged(fee.amount(), account.currency());
    Money signed = fee.type().equals(NewFee.CREDIT) ? amount.negated() : amount;
    Fee.State state =
        new Fee.State(FeeStatus.ACTIVE, signed, signed, clock.instant(), clock.instant());
    long id = ids.next(tx, "fee_numbers", "", account.institution());
    Fee charged = new Fee(id, fee.of(amount.amount()), state, List.of());
    FeeStore.insert(tx, account, charged);
    return charged;
  }

  private interface Change {
    void make(OpenFee open);
  }

  private Fee change(InstitutionId institution, long patron, long id, Change change) {
    return database.write(
        tx -> {
          FeeStore.lock(tx, institution, id);
          Fee fee = found(tx, institution, patron, id);
          change.make(new OpenFee(tx, ids, institution, fee, clock.instant()));
          return found(tx, institution, patron, id);
        });
  }

  private static Fee found(Transaction tx, InstitutionId institution, long patron, long id) {
    return FeeStore.find(tx, institution, patron, id)
        .orElseThrow(() -> FeeReason.NOT_FOUND.refusal(id));
  }

  private Account account(Transaction tx, InstitutionId institution, long patron) {
    return new Account(institution, patron, institutions.terms(tx, institution).currency());
  }
}
