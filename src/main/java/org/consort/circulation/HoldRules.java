package org.consort.circulation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.base.ItemId;
import org.consort.base.Problem;
import org.consort.catalogue.Item;

/// Whether a wish for a title can be met at all.
///
/// @param items all items of the title
/// @param theirs those of its items that are on loan to the patron
record HoldRules(LoanRules rules, List<Item> items, Set<ItemId> theirs) {
  private static final Set<String> NOWHERE =
      Set.of(
          "MISSING",
          "LOST_LOAN",
          "LOST_LOAN_AND_PAID",
          "LOST_ILL",
          "CLAIM_RETURNED_LOAN",
          "TECHNICAL");

  Optional<Problem> objection(Borrower borrower, Hold.Subject subject, HoldQueue queue) {
    if (borrower.hindrance().isPresent()
        || items.stream().noneMatch(item -> canServe(item, borrower, subject))) {
      return Optional.of(CirculationReason.NO_ITEM_CAN_FULFILL.about());
    }
    boolean asked =
        queue.holds().stream()
            .anyMatch(
                hold -> hold.patron() == borrower.number() && hold.subject().isSameAs(subject));
    return asked ? Optional.of(CirculationReason.ALREADY_REQUESTED.about()) : Optional.empty();
  }

  private boolean canServe(Item item, Borrower borrower, Hold.Subject subject) {
    return subject.isMetBy(OpenTitle.copy(item))
        && !NOWHERE.contains(item.state().processType())
        && !theirs.contains(item.id())
        && rules.rule(item.policy(), borrower.group()).lends();
  }
}
