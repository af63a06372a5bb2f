package org.consort.circulation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.LoanId;
import org.consort.base.MmsId;
import org.consort.base.Problem;
import org.consort.catalogue.Item;
import org.consort.database.Transaction;
import org.consort.institution.Calendar;

/// Loans: made and renewed at a desk or by the patron, ended by [ScanIn] alone.
public final class Loans {
  private final CirculationDesk desk;
  private final Lending lending;

  Loans(CirculationDesk desk) {
    this.desk = desk;
    this.lending = new Lending(desk);
  }

  public LoanOutcome lend(InstitutionId institution, NewLoan wish) {
    return lending.lend(institution, wish);
  }

  public Optional<Loan> find(InstitutionId institution, LoanId id) {
    return desk.database().read(tx -> LoanStore.find(tx, institution, id));
  }

  public Listing<Loan> ofUser(InstitutionId institution, long patron, LoanListing wish) {
    return desk.database()
        .read(
            tx ->
                new Listing<>(
                    LoanListStore.ofUser(tx, institution, patron, wish),
                    LoanListStore.countOfUser(tx, institution, patron, wish)));
  }

  /// The running loan of an item.
  public Optional<Loan> ofItem(InstitutionId institution, ItemId item) {
    return desk.database().read(tx -> LoanStore.ofItem(tx, institution, item));
  }

  /// The running loans of a title's items.
  public List<Loan> ofBib(InstitutionId institution, MmsId bib) {
    return desk.database().read(tx -> LoanListStore.ofBib(tx, institution, bib));
  }

  /// The returned loans of an item, the first first.
  public List<Loan> pastOfItem(InstitutionId institution, ItemId item) {
    return desk.database().read(tx -> LoanListStore.pastOfItem(tx, institution, item));
  }

  /// The returned loans of a title's items, the first first.
  public List<Loan> pastOfBib(InstitutionId institution, MmsId bib) {
    return desk.database().read(tx -> LoanListStore.pastOfBib(tx, institution, bib));
  }

  /// When those of the items that are on loan are due.
  public Map<ItemId, Instant> due(InstitutionId institution, Collection<ItemId> items) {
    return items.isEmpty()
        ? Map.of()
        : desk.database().read(tx -> LoanListStore.due(tx, institution, items));
  }

  /// What is still owed for each of the loans; those that nothing is owed for are missing.
  public Map<LoanId, BigDecimal> owed(InstitutionId institution, Collection<Loan> loans) {
    return desk.neighbours().fees().owedFor(institution, loans.stream().map(Loan::id).toList());
  }

  /// Those of the loans that their patrons may renew now.
  public Set<LoanId> renewable(InstitutionId institution, Collection<Loan> loans) {
    Set<MmsId> bibs = loans.stream().map(loan -> loan.copy().bib()).collect(Collectors.toSet());
    LoanRules rules = desk.policies().rules(institution);
    Map<ItemId, Copy> copies =
        desk
            .catalogue()
            .items(institution, loans.stream().map(loan -> loan.copy().item()).toList())
            .stream()
            .collect(Collectors.toMap(Item::id, Copy::of));
    return desk.database()
        .read(
            tx -> {
              HoldQueue queue = new HoldQueue(HoldStore.open(tx, institution, bibs));
              return loans.stream()
                  .filter(
                      loan -> Renewal.hindrance(loan, asItIs(loan, copies), rules, queue).isEmpty())
                  .map(Loan::id)
                  .collect(Collectors.toSet());
            });
  }

  private static Copy asItIs(Loan loan, Map<ItemId, Copy> copies) {
    return copies.getOrDefault(loan.copy().item(), loan.copy());
  }

  /// @throws org.consort.base.BadRequest when there is no such running loan
  public LoanOutcome renew(InstitutionId institution, LoanId id) {
    Loan running = running(institution, id);
    Borrower borrower = desk.borrower(institution, running.patron());
    Calendar calendar = desk.libraries().calendars().of(institution, running.copy().library());
    DueDates due = DueDates.of(calendar, borrower);
    return onRunning(institution, id, (title, loan) -> renew(title, loan, borrower, due));
  }

  private static LoanOutcome renew(OpenTitle title, Loan loan, Borrower borrower, DueDates due) {
    Copy now = title.asItIs(loan);
    String policy = loan.policy(now.policy());
    Optional<String> hindrance =
        borrower.hindrance().or(() -> Renewal.hindrance(loan, now, title.rules(), title.queue()));
    if (hindrance.isPresent()) {
      Problem problem = CirculationReason.CANNOT_RENEW.about(hindrance.get());
      return new LoanOutcome.Refused(problem);
    }
    LoanPolicy rule = title.rules().rule(policy, borrower.group());
    Loan.Term term = loan.term().renewed(due.under(rule), borrower.now());
    title.keepActive(borrower);
    Loan renewed = changed(title, loan.with(term), CirculationNews.Event.LOAN_RENEWED);
    return title.lent(renewed, borrower.user());
  }

  /// When a day ends at a library: as it closes, by the institution's clock.
  public Instant endOf(InstitutionId institution, String library, LocalDate day) {
    Calendar calendar = desk.libraries().calendars().of(institution, library);
    return new DueDates(calendar, desk.now(), desk.zone(institution), null).end(day);
  }

  /// @throws org.consort.base.BadRequest when there is no such running loan, or the date is past
  public Loan changeDue(InstitutionId institution, LoanId id, Instant due) {
    return changeDue(institution, id, due, false);
  }

  /// As above.
  ///
  /// @param told whether the patron is told
  public Loan changeDue(InstitutionId institution, LoanId id, Instant due, boolean told) {
    if (due.isBefore(desk.now())) {
      throw CirculationReason.DUE_DATE_PAST.refusal(due);
    }
    return onRunning(
        institution,
        id,
        (title, loan) -> {
          if (told) {
            String detail = "It is now due on %s.".formatted(due);
            title.write(Letter.about(loan, LetterKind.DUE_DATE_CHANGED, desk.now(), detail));
          }
          return changed(
              title, loan.with(loan.term().until(due)), CirculationNews.Event.LOAN_DUE_DATE);
        });
  }

  /// Reports what became of a lent item that is not where it should be.
  ///
  /// @throws org.consort.base.BadRequest when there is no such running loan
  public Loan report(InstitutionId institution, LoanId id, LoanTrouble trouble) {
    return onRunning(
        institution, id, (title, loan) -> title.troubles().report(title, loan, trouble));
  }

  /// @return whether the loan ran and had the trouble it was thought to have
  boolean reportIf(InstitutionId institution, LoanId id, LoanTrouble before, LoanTrouble now) {
    Optional<Loan> known = find(institution, id).filter(loan -> isSo(loan, before));
    return known.isPresent()
        && desk.database()
            .write(
                tx -> {
                  OpenTitle title = OpenTitle.take(tx, desk, institution, known.get().copy().bib());
                  Optional<Loan> loan =
                      LoanStore.find(tx, institution, id).filter(found -> isSo(found, before));
                  loan.ifPresent(found -> title.troubles().report(title, found, now));
                  return loan.isPresent();
                });
  }

  private static boolean isSo(Loan loan, LoanTrouble trouble) {
    return loan.isActive() && loan.trouble() == trouble;
  }

  private static Loan changed(OpenTitle title, Loan changed, CirculationNews.Event event) {
    LoanStore.changeTerm(title.tx(), title.institution(), changed.id(), changed.term());
    Loan loan = changed.trouble() == LoanTrouble.OVERDUE ? changed.with(LoanTrouble.NONE) : changed;
    CirculationNews.tell(title, event, loan, title.now());
    return loan;
  }

  private interface Change<T> {
    T make(OpenTitle title, Loan loan);
  }

  private <T> T onRunning(InstitutionId institution, LoanId id, Change<T> change) {
    MmsId bib = running(institution, id).copy().bib();
    return desk.database()
        .write(
            tx -> {
              OpenTitle title = OpenTitle.take(tx, desk, institution, bib);
              return change.make(title, running(tx, institution, id));
            });
  }

  private Loan running(InstitutionId institution, LoanId id) {
    return desk.database().read(tx -> running(tx, institution, id));
  }

  private static Loan running(Transaction tx, InstitutionId institution, LoanId id) {
    return LoanStore.find(tx, institution, id)
        .filter(Loan::isActive)
        .orElseThrow(() -> CirculationReason.LOAN_UNKNOWN.refusal(id));
  }
}
