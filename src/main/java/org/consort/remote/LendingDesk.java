package org.consort.remote;

import java.util.List;
import java.util.Optional;

/// What we ask a library's lending staff for. Whatever changes something may be asked twice.
public interface LendingDesk {
  /// Every copy of a title, on the shelf or not.
  List<Copy> copies(String mmsId);

  Optional<Copy> copy(ItemKey item);

  /// Adopts the hold an earlier try left behind; it is known by our request's id in its comment.
  HoldAnswer placeHold(HoldOrder order);

  /// The hold placed for our request, when its number is not known.
  Optional<Hold> ourHold(String userId, String request);

  /// Empty when the hold was fulfilled, cancelled, or has expired: which of them, only the loan
  /// tells.
  Optional<Hold> hold(String userId, String holdId);

  /// Does nothing when the hold is not there any more.
  void cancelHold(String userId, String holdId, String note);

  /// The last loan of this item to this user, whether it is still out or was brought back.
  Optional<Loan> loan(String userId, ItemKey item);

  /// Finds the loan an earlier try has made, or makes it.
  LoanAnswer lend(LoanOrder order);

  LoanAnswer renew(String userId, String loanId);

  /// Passes the item over a desk's scanner.
  Copy scanIn(ItemKey item, String library, String desk);
}
