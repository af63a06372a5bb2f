package org.consort.circulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.base.ItemId;
import org.consort.base.Problem;
import org.consort.catalogue.Item;

/// Whether a wish for a title can be met at all.
///
/// @param items all items of the title
/// @param loans the running loans of the title
/// @param open everything that is requested of the title
record HoldRules(LoanRules rules, List<Item> items, List<Loan> loans, HoldQueue open) {
  private static final Set<String> NOWHERE =
      Set.of(
          "MISSING",
          "LOST_LOAN",
          "LOST_LOAN_AND_PAID",
          "LOST_ILL",
          "CLAIM_RETURNED_LOAN",
          "TECHNICAL");

  Optional<Problem> objection(Requester requester, NewHoldOf wish) {
    if (requester.hindrance().isPresent()) {
      return Optional.of(CirculationReason.NO_ITEM_CAN_FULFILL.about());
    }
    return objection(requester, wish.subject(), wish.details())
        .or(
            () ->
                !wish.isMeantAgain() && open.holds().stream().anyMatch(wish::isSameAs)
                    ? Optional.of(CirculationReason.ALREADY_REQUESTED.about())
                    : Optional.empty());
  }

  /// Whether there is no item for it, or none at the time it is booked for.
  Optional<Problem> objection(Requester requester, Hold.Subject subject, RequestDetails details) {
    List<Item> able =
        items.stream().filter(item -> canServe(item, requester, subject, details.kind())).toList();
    RequestDetails.Booking booking = details.booking();
    return able.isEmpty() || (booking != null && busy(able, booking) >= able.size())
        ? Optional.of(CirculationReason.NO_ITEM_CAN_FULFILL.about())
        : Optional.empty();
  }

  /// What they may ask for, wherever and whenever.
  Set<RequestKind> possible(Requester requester, Hold.Subject subject) {
    Set<RequestKind> possible = EnumSet.noneOf(RequestKind.class);
    if (requester.hindrance().isEmpty()) {
      for (RequestKind kind : RequestKind.values()) {
        if (items.stream().anyMatch(item -> canServe(item, requester, subject, kind))) {
          possible.add(kind);
        }
      }
    }
    return possible;
  }

  private boolean canServe(Item item, Requester requester, Hold.Subject subject, RequestKind kind) {
    return subject.isMetBy(Copy.of(item))
        && !NOWHERE.contains(item.state().processType())
        && (kind == RequestKind.DIGITIZATION
            || (requester instanceof Borrower borrower && isForLoan(item, borrower)));
  }

  private boolean isForLoan(Item item, Borrower borrower) {
    return rules.rule(item.policy(), borrower.group()).lends()
        && loans.stream()
            .noneMatch(
                loan -> loan.copy().item().equals(item.id()) && loan.patron() == borrower.number());
  }

  /// How many of the items are out of reach at that time.
  private long busy(List<Item> able, RequestDetails.Booking wanted) {
    Set<ItemId> ids = Set.copyOf(able.stream().map(Item::id).toList());
    long lent =
        loans.stream()
            .filter(loan -> ids.contains(loan.copy().item()))
            .filter(loan -> loan.term().due().isAfter(wanted.from()))
            .count();
    return lent + open.holds().stream().filter(hold -> isInTheWay(hold, able, wanted)).count();
  }

  private static boolean isInTheWay(Hold hold, List<Item> able, RequestDetails.Booking wanted) {
    RequestDetails.Booking booked = hold.details().booking();
    return booked != null
        && booked.overlaps(wanted)
        && able.stream().anyMatch(item -> hold.isMetBy(Copy.of(item)));
  }
}
