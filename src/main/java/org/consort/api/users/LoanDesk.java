package org.consort.api.users;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.consort.alma.users.ItemLoan;
import org.consort.alma.users.ItemLoans;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Moment;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.Listing;
import org.consort.base.LoanId;
import org.consort.base.NotFound;
import org.consort.base.RequestId;
import org.consort.catalogue.TitledItem;
import org.consort.circulation.CirculationReason;
import org.consort.circulation.Loan;
import org.consort.circulation.LoanOutcome;
import org.consort.circulation.LoanTrouble;
import org.consort.circulation.Loans;
import org.consort.circulation.NewLoan;
import org.consort.institution.LibraryScope;
import org.consort.patrons.User;
import org.consort.web.Reply;
import org.jspecify.annotations.Nullable;

/// What can be done with loans, whether their address begins with the user, the title or the item.
public final class LoanDesk {
  // Alma's usual limit of these lists.
  private static final int MOST_OF_A_TITLE = 99_999;

  private final FrontDesk desk;
  private final Loans loans;
  private final AlmaLoans shown;
  private final Confinement confinement;

  public LoanDesk(FrontDesk desk) {
    this.desk = desk;
    this.loans = desk.circulation().loans();
    this.shown = new AlmaLoans(desk);
    this.confinement = new Confinement(desk.libraries());
  }

  /// The user the query names in `user_id`.
  public User userInQuery(AlmaRequest request) {
    return AskedUser.inQuery(request, desk.users());
  }

  /// The libraries whose items' loans the caller may see.
  LibraryScope scope(AlmaRequest request) {
    return confinement.scope(request);
  }

  public Reply list(AlmaRequest request, Listing<Loan> found) {
    return request.reply(new ItemLoans(shown.all(request, found.entries()), found.total()));
  }

  /// The part of the loans of an item or title that `limit` and `offset` name, as far as the caller
  /// may see them. These lists have no smaller limit than Alma's.
  public Reply part(AlmaRequest request, List<Loan> all) {
    LibraryScope scope = scope(request);
    List<Loan> found = all.stream().filter(loan -> scope.includes(loan.copy().library())).toList();
    List<Loan> part =
        found.stream()
            .skip(request.number("offset", 0))
            .limit(request.number("limit", MOST_OF_A_TITLE))
            .toList();
    return list(request, new Listing<>(part, found.size()));
  }

  /// Whether `loan_status` asks for returned loans instead of running ones.
  public static boolean wantsReturned(AlmaRequest request) {
    String status = request.query("loan_status").orElse("Active");
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "active" -> false;
      case "complete" -> true;
      default ->
          throw new BadRequest(
              ApiReason.FIELD_NOT_VALID.about("loan_status", status, "Active, Complete"));
    };
  }

  public Reply show(AlmaRequest request, Loan loan) {
    return request.reply(shown.all(request, List.of(loan)).getFirst());
  }

  /// Lends as the body says: desk and library are mandatory, a request is named if there is one.
  public Reply lend(AlmaRequest request, User user, TitledItem item) {
    ItemLoan sent = request.body(ItemLoan.class);
    NewLoan.Counter counter =
        new NewLoan.Counter(code(sent.library(), "library"), code(sent.circDesk(), "circ_desk"));
    RequestId named =
        Optional.ofNullable(sent.requestId())
            .flatMap(Coded::code)
            .flatMap(RequestId::parse)
            .orElse(null);
    return lend(request, new NewLoan(user, item, counter, named, NewLoan.Terms.BY_POLICY));
  }

  Reply lend(AlmaRequest request, NewLoan wish) {
    confinement.require(request, wish.counter().library());
    return answer(request, loans.lend(request.institutionId(), wish));
  }

  /// The loan that the path names in `{loan_id}`.
  ///
  /// @param belongs whether it is one of the user, title or item before it in the path
  public Loan named(AlmaRequest request, Predicate<Loan> belongs) {
    String id = request.segment("loan_id");
    Loan loan =
        LoanId.parse(id)
            .flatMap(parsed -> loans.find(request.institutionId(), parsed))
            .filter(belongs)
            .orElseThrow(() -> new NotFound(CirculationReason.LOAN_UNKNOWN.about(id)));
    confinement.require(request, loan.copy().library());
    return loan;
  }

  /// Does what `op` says. Alma knows `renew` alone; what desk staff do there on their screens,
  /// `claimed_returned` and `lost`, are operations here.
  public Reply act(AlmaRequest request, Loan loan) {
    String operation = request.mandatory("op", "renew");
    return switch (operation) {
      case "renew" -> answer(request, loans.renew(request.institutionId(), loan.id()));
      case "claimed_returned" -> report(request, loan, LoanTrouble.CLAIMED_RETURNED);
      case "lost" -> report(request, loan, LoanTrouble.LOST);
      default -> throw CirculationReason.OPERATION_NOT_SUPPORTED.refusal(operation);
    };
  }

  private Reply report(AlmaRequest request, Loan loan, LoanTrouble trouble) {
    Loan reported = loans.report(request.institutionId(), loan.id(), trouble);
    return request.reply(shown.changed(request, reported));
  }

  /// Of the body only the due date counts.
  public Reply change(AlmaRequest request, Loan loan) {
    ItemLoan sent = request.body(ItemLoan.class);
    if (sent.dueDate() == null) {
      throw CirculationReason.DUE_DATE_MISSING.refusal();
    }
    Instant due = due(request, sent.dueDate(), loan.copy().library());
    Loan changed =
        loans.changeDue(
            request.institutionId(), loan.id(), due, request.flag("notify_user", false));
    return request.reply(shown.changed(request, changed));
  }

  /// A day without an hour ends when the library closes, by its own clock.
  Instant due(AlmaRequest request, Moment sent, String library) {
    return switch (sent) {
      case Moment.Time(Instant at) -> at;
      case Moment.Day(LocalDate date) -> loans.endOf(request.institutionId(), library, date);
    };
  }

  private Reply answer(AlmaRequest request, LoanOutcome outcome) {
    return switch (outcome) {
      case LoanOutcome.Lent lent -> request.reply(shown.lent(request, lent));
      case LoanOutcome.Refused(var problems) -> throw new BadRequest(problems);
    };
  }

  private static String code(@Nullable Coded sent, String field) {
    return Optional.ofNullable(sent)
        .flatMap(Coded::code)
        .orElseThrow(() -> new BadRequest(ApiReason.MANDATORY.about(field)));
  }
}
