package org.consort.borrowing;

import java.time.Instant;
import org.consort.remote.Hold;
import org.jspecify.annotations.Nullable;

/// What was last seen of a request in one library's system.
///
/// @param item the library's own word, for example `TRANSIT`; empty when the item was not looked at
/// @param due when the loan seen there falls due
public record Sight(HoldSeen hold, String item, LoanSeen loan, @Nullable Instant due) {
  public enum HoldSeen {
    UNKNOWN,
    NEW,
    IN_PROGRESS,
    ON_HOLD_SHELF,
    GONE;

    public static HoldSeen of(Hold hold) {
      return switch (hold.state()) {
        case NEW -> NEW;
        case IN_PROGRESS -> IN_PROGRESS;
        case ON_HOLD_SHELF -> ON_HOLD_SHELF;
      };
    }
  }

  public enum LoanSeen {
    UNKNOWN,
    NONE,
    ACTIVE,
    RETURNED
  }

  public static final Sight NOTHING = new Sight(HoldSeen.UNKNOWN, "", LoanSeen.UNKNOWN, null);
}
