package org.consort.borrowing;

import org.consort.borrowing.workflow.Side;
import org.jspecify.annotations.Nullable;

/// What a request has at one library: a user, an item, a hold and a loan, by that library's own
/// numbers.
///
/// @param userId primary id there of the patron or of the visitor who stands for them
public record Placement(
    Side side,
    Place place,
    @Nullable String userId,
    @Nullable PlacedCopy copy,
    @Nullable String hold,
    @Nullable String loan,
    Sight sight) {
  /// @param library code of the library where the item is picked up; empty at the lender
  public record Place(String agency, String library) {}

  public static Placement at(Side side, String agency, String library) {
    return new Placement(side, new Place(agency, library), null, null, null, null, Sight.NOTHING);
  }

  public String agency() {
    return place.agency();
  }

  public Placement withUser(String id) {
    return new Placement(side, place, id, copy, hold, loan, sight);
  }

  public Placement withCopy(@Nullable PlacedCopy placed) {
    return new Placement(side, place, userId, placed, hold, loan, sight);
  }

  public Placement withHold(@Nullable String id) {
    return new Placement(side, place, userId, copy, id, loan, sight);
  }

  public Placement withLoan(String id) {
    return new Placement(side, place, userId, copy, hold, id, sight);
  }

  public Placement seen(Sight now) {
    return new Placement(side, place, userId, copy, hold, loan, now);
  }
}
