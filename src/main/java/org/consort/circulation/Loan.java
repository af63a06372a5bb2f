package org.consort.circulation;

import java.time.Instant;
import org.consort.base.LoanId;
import org.consort.base.RequestId;
import org.jspecify.annotations.Nullable;

/// A loan, running or returned.
///
/// @param patron the number the patrons' department gave the user
/// @param request the hold this loan fulfilled
public record Loan(
    LoanId id,
    long patron,
    Copy copy,
    Work work,
    Handover lent,
    Term term,
    @Nullable Handover returned,
    @Nullable RequestId request) {

  /// The title as it read when it was lent.
  public record Work(String title, String author, String year, String callNumber) {}

  /// When and at which desk an item changed hands; the codes are of a library and its desk.
  public record Handover(Instant at, String library, @Nullable String desk) {}

  /// @param policy the item policy whose rule set the due date
  /// @param renewedAt when it was last renewed
  public record Term(Instant due, String policy, int renewals, @Nullable Instant renewedAt) {
    Term renewed(Instant until, Instant now) {
      return new Term(until, policy, renewals + 1, now);
    }
  }

  public boolean isActive() {
    return returned == null;
  }
}
