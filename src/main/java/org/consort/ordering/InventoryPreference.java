package org.consort.ordering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.consort.catalogue.Candidate;
import org.consort.catalogue.InventoryKind;

/// Chooses among several records that match an order. Where no rule prefers one, the newest is
/// taken, and of equally new ones the one with the highest number: never one at random.
///
/// The rules are those of
/// <https://developers.exlibrisgroup.com/blog/Create-PO-line-API-how-the-bibliographic-record-is-determined/>.
final class InventoryPreference {
  private static final Comparator<Candidate> NEWEST =
      Comparator.comparing(Candidate::createdAt).thenComparingLong(c -> c.id().number());

  /// @param tied whether the choice fell by age alone
  record Choice(Candidate taken, boolean tied, String why) {}

  private InventoryPreference() {}

  /// @param wanted the order's inventory; [InventoryKind#NONE] prefers nothing
  static Optional<Choice> choose(List<Candidate> candidates, InventoryKind wanted) {
    if (candidates.size() == 1) {
      return Optional.of(new Choice(candidates.getFirst(), false, "the only record that matches"));
    }
    return preferred(candidates, wanted).or(() -> newest(candidates));
  }

  private static Optional<Choice> preferred(List<Candidate> candidates, InventoryKind wanted) {
    if (wanted == InventoryKind.NONE) {
      return Optional.empty();
    }
    List<Candidate> same = ofKind(candidates, wanted);
    if (!same.isEmpty()) {
      return only(same, "the only one with just the inventory that is ordered");
    }
    return only(
        ofKind(candidates, InventoryKind.MIXED),
        "none has just the inventory that is ordered, and this is the only one with both kinds");
  }

  private static List<Candidate> ofKind(List<Candidate> candidates, InventoryKind kind) {
    return candidates.stream().filter(candidate -> candidate.kind() == kind).toList();
  }

  private static Optional<Choice> only(List<Candidate> candidates, String why) {
    return candidates.size() == 1
        ? Optional.of(new Choice(candidates.getFirst(), false, why))
        : Optional.empty();
  }

  private static Optional<Choice> newest(List<Candidate> candidates) {
    return candidates.stream()
        .max(NEWEST)
        .map(taken -> new Choice(taken, true, "no rule prefers one; the newest record is taken"));
  }
}
