package org.consort.circulation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Problem;
import org.consort.catalogue.Bib;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.TitledItem;
import org.consort.institution.Library;

/// Hands an item to a patron over a desk.
final class Lending {
  private final CirculationDesk desk;

  Lending(CirculationDesk desk) {
    this.desk = desk;
  }

  LoanOutcome lend(InstitutionId institution, NewLoan loan) {
    NewLoan.Counter counter = loan.counter();
    if (desk.libraries().desk(institution, counter.library(), counter.desk()).isEmpty()) {
      return new LoanOutcome.Refused(CirculationReason.DESK_DOES_NOT_LEND.about());
    }
    Borrower borrower = desk.borrower(institution, loan.patron());
    if (borrower.hindrance().isEmpty() && !mayBorrowAt(institution, borrower, counter.library())) {
      return new LoanOutcome.Refused(
          CirculationReason.NOT_LOANABLE.about(
              "the user's patron role does not hold in library " + counter.library()));
    }
    Item item = loan.item().item();
    DueDates due =
        DueDates.of(desk.libraries().calendars().of(institution, item.library()), borrower);
    Wish wish = new Wish(loan, borrower, due);
    return desk.database()
        .write(tx -> lend(OpenTitle.take(tx, desk, institution, wish.taking()), wish));
  }

  private boolean mayBorrowAt(InstitutionId institution, Borrower borrower, String library) {
    Set<String> others =
        desk.libraries().libraries(institution).stream()
            .map(Library::code)
            .filter(code -> !code.equals(library))
            .collect(Collectors.toSet());
    return borrower.user().isPatron(borrower.today(), scope -> !others.contains(scope));
  }

  private record Wish(NewLoan loan, Borrower borrower, DueDates due) {
    ItemId item() {
      return loan.item().item().id();
    }

    Taking taking() {
      return Taking.on(loan.item()).by(borrower);
    }

    Loan.Work work() {
      TitledItem item = loan.item();
      Bib bib = item.bib();
      return new Loan.Work(
          bib.title(),
          bib.author(),
          bib.description().date(),
          item.item().place().callNumber().text());
    }
  }

  private LoanOutcome lend(OpenTitle title, Wish wish) {
    Item item =
        title
            .item(wish.item())
            .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(wish.item()));
    Copy copy = Copy.of(item);
    if (!isServed(title.queue(), copy, wish.loan().counter().library())) {
      return new LoanOutcome.Refused(CirculationReason.DESK_DOES_NOT_LEND.about());
    }
    Optional<Hold> met = met(title.queue(), wish, copy);
    Loan.Term term = term(title, wish, copy, met);
    Optional<Problem> objection = objection(title, wish.borrower(), term, copy);
    if (objection.isPresent()) {
      return new LoanOutcome.Refused(objection.get());
    }
    title.keepActive(wish.borrower());
    Loan loan = loan(title, wish, copy, term, met);
    title.loans().begin(loan);
    handOver(title, copy, met);
    CirculationNews.tell(title, CirculationNews.Event.LOAN_CREATED, loan, desk.now());
    return title.lent(loan, wish.loan().patron());
  }

  /// A desk lends what belongs to its library, and what waits on a hold shelf there.
  private static boolean isServed(HoldQueue queue, Copy copy, String library) {
    return copy.library().equals(library)
        || queue
            .carriedBy(copy)
            .filter(Hold::isOnShelf)
            .filter(hold -> hold.pickup().library().equals(library))
            .isPresent();
  }

  private static void handOver(OpenTitle title, Copy copy, Optional<Hold> met) {
    title.change(copy.item(), ItemState.ON_LOAN);
    title.queue().carriedBy(copy).ifPresent(hold -> title.progress(hold, HoldProgress.WAITING));
    met.ifPresent(hold -> title.end(hold, HoldEnding.LENT));
    title.settle(copy.item());
  }

  private static Loan.Term term(OpenTitle title, Wish wish, Copy copy, Optional<Hold> met) {
    NewLoan.Terms terms = wish.loan().terms();
    String policy = terms.policy() == null ? copy.policy() : terms.policy();
    String group = wish.borrower().group();
    Instant byPolicy = wish.due().under(title.rules().rule(policy, group));
    Instant due =
        terms.due() == null ? Bookings.of(title.queue()).due(byPolicy, copy, met) : terms.due();
    return new Loan.Term(due, policy, group, 0, null);
  }

  private Optional<Problem> objection(
      OpenTitle title, Borrower borrower, Loan.Term term, Copy copy) {
    Optional<String> hindrance = borrower.hindrance();
    if (hindrance.isEmpty() && term.due().isBefore(desk.now())) {
      return Optional.of(CirculationReason.DUE_DATE_PAST.about(term.due()));
    }
    return hindrance
        .or(() -> title.rules().rule(term).lends() ? Optional.empty() : notLent(term))
        .or(() -> overLimit(title, borrower))
        .or(() -> promised(title.queue(), borrower, copy))
        .or(() -> title.loans().of(copy.item()).map(loan -> running(loan, borrower)))
        .map(CirculationReason.NOT_LOANABLE::about);
  }

  private static Optional<String> notLent(Loan.Term term) {
    return Optional.of("items of policy %s are not lent".formatted(term.policy()));
  }

  private static String running(Loan loan, Borrower borrower) {
    return loan.patron() == borrower.number()
        ? "it is already on loan to this user"
        : "it is on loan to another user";
  }

  private static Optional<String> overLimit(OpenTitle title, Borrower borrower) {
    BorrowerLimit limit = title.rules().regulations().limit(borrower.group());
    if (!limit.countsLoans()) {
      return Optional.empty();
    }
    TitleLockStore.lockPatron(title.tx(), title.institution(), borrower.number());
    return limit.objection(
        LoanListStore.countRunning(title.tx(), title.institution(), borrower.number()));
  }

  private static Optional<String> promised(HoldQueue queue, Borrower borrower, Copy copy) {
    return queue
        .carriedBy(copy)
        .filter(hold -> hold.progress().status() == RequestStatus.ON_HOLD_SHELF)
        .filter(hold -> hold.patron() != borrower.number())
        .map(_ -> "it waits on the hold shelf for another user");
  }

  /// The patron's hold this loan fulfils: the one the desk names, else the first that fits.
  private static Optional<Hold> met(HoldQueue queue, Wish wish, Copy copy) {
    HoldQueue theirs = queue.of(wish.borrower().number()).ofItems();
    return Optional.ofNullable(wish.loan().request())
        .flatMap(theirs::find)
        .filter(hold -> hold.subject().isMetBy(copy))
        .or(() -> theirs.next(copy));
  }

  private Loan loan(OpenTitle title, Wish wish, Copy copy, Loan.Term term, Optional<Hold> met) {
    NewLoan.Counter counter = wish.loan().counter();
    return new Loan(
        desk.newLoanId(title.tx(), title.institution()),
        wish.borrower().number(),
        copy.remembered(),
        wish.work(),
        new Loan.Handover(desk.now(), counter.library(), counter.desk()),
        term,
        null,
        met.map(Hold::id).orElse(null),
        LoanTrouble.NONE);
  }
}
