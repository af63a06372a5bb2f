package org.consort.circulation;

import java.math.BigDecimal;
import java.util.List;

/// What an institution has decided about lending as such.
///
/// @param shelfDays how many open days the hold shelf keeps something for its patron
/// @param lostAfterDays how many days after its due date a loan counts as lost; 0 for never
/// @param limits how much each user group may have at a time
/// @param deliversTo the kinds of address it sends requested items to, `home` or `work`; none as a
///   rule
public record LendingRegulations(
    int shelfDays,
    int lostAfterDays,
    Histories histories,
    LostItems lostItems,
    List<BorrowerLimit> limits,
    List<String> deliversTo) {
  public static final LendingRegulations USUAL =
      new LendingRegulations(7, 0, new Histories(true, true), LostItems.FREE, List.of(), List.of());

  static final String LOST_ITEM_PROCESSING = "LOSTITEMPROCESSFEE";

  public LendingRegulations {
    limits = List.copyOf(limits);
    deliversTo = List.copyOf(deliversTo);
  }

  /// Whether it stays known who it was, once a loan or request has ended.
  public record Histories(boolean ofLoans, boolean ofRequests) {}

  /// What a patron owes for a lost item, in the institution's currency.
  ///
  /// @param replacement for items whose own replacement cost is not known
  /// @param processing the work it makes
  public record LostItems(BigDecimal replacement, BigDecimal processing) {
    public static final LostItems FREE = new LostItems(BigDecimal.ZERO, BigDecimal.ZERO);
  }

  public LendingRegulations withShelfDays(int days) {
    return new LendingRegulations(days, lostAfterDays, histories, lostItems, limits, deliversTo);
  }

  public LendingRegulations withLostAfterDays(int days) {
    return new LendingRegulations(shelfDays, days, histories, lostItems, limits, deliversTo);
  }

  public LendingRegulations with(Histories other) {
    return new LendingRegulations(shelfDays, lostAfterDays, other, lostItems, limits, deliversTo);
  }

  public LendingRegulations with(LostItems other) {
    return new LendingRegulations(shelfDays, lostAfterDays, histories, other, limits, deliversTo);
  }

  public LendingRegulations with(List<BorrowerLimit> other) {
    return new LendingRegulations(
        shelfDays, lostAfterDays, histories, lostItems, other, deliversTo);
  }

  public LendingRegulations deliveringTo(List<String> addresses) {
    return new LendingRegulations(
        shelfDays, lostAfterDays, histories, lostItems, limits, addresses);
  }

  BorrowerLimit limit(String userGroup) {
    return limits.stream()
        .filter(limit -> limit.userGroup().equals(userGroup))
        .findFirst()
        .orElseGet(() -> BorrowerLimit.none(userGroup));
  }
}
