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
    @Nullable RequestId request,
    LoanTrouble trouble) {

  /// The title as it read when it was lent.
  public record Work(String title, String author, String year, String callNumber) {}

  /// When and at which desk an item changed hands; the codes are of a library and its desk.
  ///
  /// @param by the name of the key or account that took it in; absent when it was lent, and when
  ///   that is not known
  public record Handover(Instant at, String library, @Nullable String desk, @Nullable String by) {
    public Handover(Instant at, String library, @Nullable String desk) {
      this(at, library, desk, null);
    }
  }

  /// @param policy the item policy whose rule for the user group set the due date
  /// @param renewedAt when it was last renewed
  public record Term(
      Instant due, String policy, String userGroup, int renewals, @Nullable Instant renewedAt) {
    /// A renewal never takes time away.
    Term renewed(Instant until, Instant now) {
      return new Term(until.isAfter(due) ? until : due, policy, userGroup, renewals + 1, now);
    }

    Term until(Instant other) {
      return new Term(other, policy, userGroup, renewals, renewedAt);
    }
  }

  /// The item policy that decides how it goes on: the item's, unless it was lent under another.
  ///
  /// @param ofItem what the item's policy is by now
  String policy(String ofItem) {
    return term.policy().equals(copy.policy()) ? ofItem : term.policy();
  }

  Loan with(Term other) {
    return new Loan(id, patron, copy, work, lent, other, returned, request, trouble);
  }

  Loan with(LoanTrouble other) {
    return new Loan(id, patron, copy, work, lent, term, returned, request, other);
  }

  Loan returned(Handover by) {
    return new Loan(id, patron, copy, work, lent, term, by, request, trouble);
  }

  public boolean isActive() {
    return returned == null;
  }
}
