package org.consort.borrowing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.consort.remote.Copy;
import org.consort.remote.Hold;
import org.consort.remote.HoldAnswer;
import org.consort.remote.HoldOrder;
import org.consort.remote.ItemKey;
import org.consort.remote.LendingDesk;
import org.consort.remote.Loan;
import org.consort.remote.LoanAnswer;
import org.consort.remote.LoanOrder;
import org.consort.remote.Patron;
import org.consort.remote.PatronDesk;
import org.consort.remote.RemoteLibrary;
import org.consort.remote.RemoteTrouble;
import org.consort.remote.VirtualItemAnswer;
import org.consort.remote.VirtualItemOrder;
import org.consort.remote.VirtualItems;
import org.consort.remote.Visitor;

/// Any library's ports with trouble on the line. Trouble is drawn from one counter shared by all
/// libraries of a test, so that "the seventh call" means one moment in the whole story.
public final class UnreliableLibrary implements PatronDesk, LendingDesk, VirtualItems {
  /// Thrown where the process would be dead; nothing catches it.
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  public enum Trouble {
    /// The call is not made and the other side is silent.
    FAILS,
    /// The call is made, but the answer never comes.
    LOSES_THE_ANSWER,
    /// The process dies before the call.
    DIES_BEFORE,
    /// The process dies after the call was made and before its answer was written down.
    DIES_AFTER
  }

  /// Which call meets which trouble.
  public static final class Line {
    private final Trouble trouble;
    private final int at;
    private int calls;
    private boolean struck;

    public Line(Trouble trouble, int at) {
      this.trouble = trouble;
      this.at = at;
    }

    public boolean struck() {
      return struck;
    }

    <T> T call(Supplier<T> call) {
      calls++;
      if (calls != at || struck) {
        return call.get();
      }
      struck = true;
      if (trouble == Trouble.LOSES_THE_ANSWER || trouble == Trouble.DIES_AFTER) {
        T _ = call.get();
      }
      if (trouble == Trouble.DIES_BEFORE || trouble == Trouble.DIES_AFTER) {
        throw new Killed();
      }
      throw silence();
    }

    private static RemoteTrouble silence() {
      return new RemoteTrouble(true, "UNREACHABLE", "No answer.");
    }
  }

  private final RemoteLibrary real;
  private final Line line;

  private UnreliableLibrary(RemoteLibrary real, Line line) {
    this.real = real;
    this.line = line;
  }

  public static RemoteLibrary around(RemoteLibrary real, Line line) {
    UnreliableLibrary unreliable = new UnreliableLibrary(real, line);
    return new RemoteLibrary(unreliable, unreliable, unreliable);
  }

  private void tell(Runnable call) {
    line.call(
        () -> {
          call.run();
          return true;
        });
  }

  @Override
  public Optional<Patron> find(String id) {
    return line.call(() -> real.patrons().find(id));
  }

  @Override
  public boolean passwordMatches(String id, String password) {
    return line.call(() -> real.patrons().passwordMatches(id, password));
  }

  @Override
  public String welcome(Visitor visitor) {
    return line.call(() -> real.patrons().welcome(visitor));
  }

  @Override
  public void farewell(String uniqueId) {
    tell(() -> real.patrons().farewell(uniqueId));
  }

  @Override
  public List<Copy> copies(String mmsId) {
    return line.call(() -> real.lending().copies(mmsId));
  }

  @Override
  public Optional<Copy> copy(ItemKey item) {
    return line.call(() -> real.lending().copy(item));
  }

  @Override
  public HoldAnswer placeHold(HoldOrder order) {
    return line.call(() -> real.lending().placeHold(order));
  }

  @Override
  public Optional<Hold> ourHold(String userId, String request) {
    return line.call(() -> real.lending().ourHold(userId, request));
  }

  @Override
  public Optional<Hold> hold(String userId, String holdId) {
    return line.call(() -> real.lending().hold(userId, holdId));
  }

  @Override
  public void cancelHold(String userId, String holdId, String note) {
    tell(() -> real.lending().cancelHold(userId, holdId, note));
  }

  @Override
  public Optional<Loan> loan(String userId, ItemKey item) {
    return line.call(() -> real.lending().loan(userId, item));
  }

  @Override
  public LoanAnswer lend(LoanOrder order) {
    return line.call(() -> real.lending().lend(order));
  }

  @Override
  public LoanAnswer renew(String userId, String loanId) {
    return line.call(() -> real.lending().renew(userId, loanId));
  }

  @Override
  public Copy scanIn(ItemKey item, String library, String desk) {
    return line.call(() -> real.lending().scanIn(item, library, desk));
  }

  @Override
  public VirtualItemAnswer make(VirtualItemOrder order) {
    return line.call(() -> real.virtualItems().make(order));
  }

  @Override
  public void remove(String request) {
    tell(() -> real.virtualItems().remove(request));
  }
}
