package org.consort.borrowing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.consort.borrowing.workflow.Side;
import org.consort.borrowing.workflow.Stage;
import org.jspecify.annotations.Nullable;

/// One patron's request from beginning to end.
///
/// @param id 26 letters and digits that sort by the time the request was placed
/// @param version counts the moves through the workflow
public record BorrowingRequest(
    String id,
    int version,
    Instant placedAt,
    Progress progress,
    Wish wish,
    Map<Side, Placement> sides,
    @Nullable Attention attention) {
  public BorrowingRequest {
    sides = Map.copyOf(sides);
  }

  public Stage stage() {
    return progress.stage();
  }

  public Optional<Placement> side(Side side) {
    return Optional.ofNullable(sides.get(side));
  }

  /// The side whose desk hands the item to the patron.
  public Optional<Placement> pickupSide() {
    return side(Side.PICKUP).or(() -> side(Side.BORROWER));
  }
}
