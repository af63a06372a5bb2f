package org.consort.borrowing.watch;

import java.util.Optional;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.PlacedCopy;
import org.consort.borrowing.Placement;
import org.consort.borrowing.Sight;
import org.consort.borrowing.Sight.HoldSeen;
import org.consort.borrowing.Sight.LoanSeen;
import org.consort.borrowing.workflow.Side;
import org.consort.remote.Copy;
import org.consort.remote.Hold;
import org.consort.remote.LendingDesk;
import org.consort.remote.Loan;

/// Looks at one side of a request, with as few calls as will tell what has to be known.
final class Lookout {
  private final LendingDesk desk;
  private final Placement side;
  private final String user;

  Lookout(LendingDesk desk, BorrowingRequest request, Placement side) {
    this.desk = desk;
    this.side = side;
    this.user = side.userId() == null ? request.wish().patron().id() : side.userId();
  }

  Sight look() {
    PlacedCopy placed = side.copy();
    if (placed == null) {
      return side.sight();
    }
    Optional<Copy> there = desk.copy(placed.key());
    String word = there.map(copy -> copy.state().word()).orElse("GONE");
    boolean onLoan = there.filter(copy -> copy.state().onLoan()).isPresent();
    return side.side() == Side.LENDER ? lender(placed, word, onLoan) : pickup(placed, word);
  }

  /// Once we have lent there, only the loan matters, and that only when the item is not out.
  private Sight lender(PlacedCopy placed, String word, boolean onLoan) {
    if (side.loan() == null) {
      return new Sight(hold(), word, LoanSeen.NONE, null);
    }
    Optional<Loan> loan = onLoan ? Optional.empty() : desk.loan(user, placed.key());
    boolean closed = loan.filter(l -> !l.active()).isPresent();
    return new Sight(
        HoldSeen.GONE,
        word,
        closed ? LoanSeen.RETURNED : LoanSeen.ACTIVE,
        loan.map(Loan::due).orElse(side.sight().due()));
  }

  /// While the hold stands there is no loan; when it is gone, the loan tells why.
  private Sight pickup(PlacedCopy placed, String word) {
    boolean lentBefore = side.sight().loan() == LoanSeen.ACTIVE;
    HoldSeen hold = lentBefore ? HoldSeen.GONE : hold();
    if (hold != HoldSeen.GONE) {
      return new Sight(hold, word, LoanSeen.NONE, null);
    }
    return desk.loan(user, placed.key())
        .map(
            loan ->
                new Sight(
                    hold, word, loan.active() ? LoanSeen.ACTIVE : LoanSeen.RETURNED, loan.due()))
        .orElse(new Sight(hold, word, LoanSeen.NONE, null));
  }

  private HoldSeen hold() {
    String hold = side.hold();
    if (hold == null) {
      return HoldSeen.UNKNOWN;
    }
    Optional<Hold> there = desk.hold(user, hold);
    return there.map(HoldSeen::of).orElse(HoldSeen.GONE);
  }
}
