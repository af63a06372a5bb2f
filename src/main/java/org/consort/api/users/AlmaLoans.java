package org.consort.api.users;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consort.alma.users.ItemLoan;
import org.consort.alma.users.ItemLoanBuilder;
import org.consort.alma.users.LoanLocation;
import org.consort.alma.users.LoanPolicy;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.alma.wire.Moment;
import org.consort.api.AlmaRequest;
import org.consort.base.InstitutionId;
import org.consort.base.LoanId;
import org.consort.circulation.Copy;
import org.consort.circulation.Loan;
import org.consort.circulation.LoanOutcome;
import org.consort.circulation.LoanTrouble;
import org.consort.institution.CodeTable;
import org.consort.institution.Desk;
import org.consort.institution.Library;
import org.consort.institution.Location;
import org.consort.patrons.User;
import org.jspecify.annotations.Nullable;

/// Shows loans as Alma's.
final class AlmaLoans {
  private static final Coded NEVER_RENEWED = Coded.of("", "");
  // Alma puts a semicolon behind each of the codes that come of a renewal.
  private static final Coded RENEWED = Coded.of("401193;", "Renewed Successfully");

  private final FrontDesk desk;

  AlmaLoans(FrontDesk desk) {
    this.desk = desk;
  }

  /// A loan that has just been made or renewed.
  ItemLoan lent(AlmaRequest request, LoanOutcome.Lent lent) {
    return shown(request.institutionId(), lent.loan())
        .userId(lent.patron().primaryId())
        .renewable(lent.renewable())
        .build();
  }

  /// A loan as it stands after something was done with it, always with whether it may be renewed.
  ItemLoan changed(AlmaRequest request, Loan loan) {
    return shown(request.institutionId(), List.of(loan), true).getFirst();
  }

  /// Loans to be looked at; whether they may be renewed is told with `expand=renewable`.
  List<ItemLoan> all(AlmaRequest request, List<Loan> loans) {
    boolean renewable =
        request.query("expand").filter(names -> names.contains("renewable")).isPresent();
    return shown(request.institutionId(), loans, renewable);
  }

  private List<ItemLoan> shown(InstitutionId institution, List<Loan> loans, boolean renewable) {
    if (loans.isEmpty()) {
      return List.of();
    }
    Map<Long, User> patrons =
        desk.users().byNumbers(institution, loans.stream().map(Loan::patron).toList());
    Set<LoanId> mayRenew =
        renewable ? desk.circulation().loans().renewable(institution, loans) : Set.of();
    Map<LoanId, BigDecimal> owed = desk.circulation().loans().owed(institution, loans);
    return loans.stream()
        .map(
            loan ->
                shown(institution, loan)
                    .loanFine(
                        Optional.ofNullable(owed.get(loan.id())).map(AlmaFees::plain).orElse(null))
                    .userId(
                        Optional.ofNullable(patrons.get(loan.patron()))
                            .map(User::primaryId)
                            .orElse(null))
                    .renewable(renewable ? mayRenew.contains(loan.id()) : null)
                    .build())
        .toList();
  }

  private ItemLoanBuilder shown(InstitutionId institution, Loan loan) {
    ItemLoanBuilder shown = ItemLoanBuilder.builder();
    describe(shown, institution, loan);
    Loan.Term term = loan.term();
    Loan.Handover returned = loan.returned();
    return shown
        .loanId(loan.id().toString())
        .circDesk(desk(institution, loan.lent()))
        .returnCircDesk(returnDesk(institution, returned))
        .dueDate(new Moment.Time(term.due()))
        .loanStatus(loan.isActive() ? "ACTIVE" : "COMPLETE")
        .loanDate(loan.lent().at())
        .returnDate(returned == null ? null : returned.at())
        .returnedBy(
            new Linked(returned == null || returned.by() == null ? "" : returned.by(), null))
        .processStatus(processStatus(loan))
        .requestId(loan.request() == null ? null : Coded.of(loan.request().toString()))
        .lastRenewDate(term.renewedAt())
        .lastRenewStatus(term.renewedAt() == null ? NEVER_RENEWED : RENEWED);
  }

  private static String processStatus(Loan loan) {
    return loan.term().renewals() > 0 && loan.trouble() == LoanTrouble.NONE
        ? "RENEW"
        : loan.trouble().processStatus();
  }

  private void describe(ItemLoanBuilder shown, InstitutionId institution, Loan loan) {
    Copy copy = loan.copy();
    shown
        .library(library(institution, copy.library()))
        .itemBarcode(copy.barcode())
        .mmsId(copy.bib().toString())
        .holdingId(copy.holding().toString())
        .itemId(copy.item().toString())
        .title(loan.work().title())
        .author(loan.work().author())
        .description(copy.description())
        .publicationYear(loan.work().year())
        .callNumber(loan.work().callNumber())
        .locationCode(new LoanLocation(copy.location(), locationName(institution, copy)))
        .itemPolicy(new LoanPolicy(copy.policy(), policyName(institution, copy.policy())));
  }

  private Coded library(InstitutionId institution, String code) {
    return new Coded(
        code, desk.libraries().library(institution, code).map(Library::name).orElse(null));
  }

  // Programs look into it before there is one.
  private Coded returnDesk(InstitutionId institution, Loan.@Nullable Handover returned) {
    Coded desk = returned == null ? null : desk(institution, returned);
    return desk == null ? Coded.EMPTY : desk;
  }

  private @Nullable Coded desk(InstitutionId institution, Loan.Handover handover) {
    String code = handover.desk();
    return code == null
        ? null
        : new Coded(
            code,
            desk.libraries()
                .desk(institution, handover.library(), code)
                .map(Desk::name)
                .orElse(null));
  }

  private @Nullable String locationName(InstitutionId institution, Copy copy) {
    return desk.libraries()
        .location(institution, copy.library(), copy.location())
        .map(Location::name)
        .orElse(null);
  }

  private @Nullable String policyName(InstitutionId institution, String code) {
    return desk.codes().description(institution, CodeTable.ITEM_POLICY, code).orElse(null);
  }
}
