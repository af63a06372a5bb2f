package org.consort.patrons;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reason why a user may not borrow.
///
/// @param loanId the loan it came from, or empty
/// @param expiry when it ends by itself
public record Block(
    Kind kind,
    String note,
    boolean active,
    @Nullable Instant expiry,
    String loanId,
    Origin created,
    Segment segment)
    implements Segmented {
  /// @param description a code of the table `UserBlockDescription`
  public record Kind(String type, String description) {}

  boolean holds(Instant now) {
    return active && (expiry == null || now.isBefore(expiry));
  }

  Block madeBy(Origin origin) {
    return new Block(kind, note, active, expiry, loanId, origin, segment);
  }
}
