package org.consort.borrowing.watch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.BorrowingRequests;
import org.consort.borrowing.Hub;
import org.consort.borrowing.Looks;
import org.consort.borrowing.Placement;
import org.consort.borrowing.Sight;
import org.consort.borrowing.workflow.BorrowingWorkflow;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Route;
import org.consort.borrowing.workflow.Side;
import org.consort.remote.RemoteTrouble;

/// Looks at the requests whose look is due, each only where something is awaited in its stage.
public final class Watcher {
  private static final Logger LOG = Logger.getLogger(Watcher.class.getName());
  private static final int AT_ONCE = 16;

  private final Hub hub;
  private final Looks looks;
  private final BorrowingRequests requests;

  public Watcher(Hub hub) {
    this.hub = hub;
    this.looks = new Looks(hub);
    this.requests = new BorrowingRequests(hub);
  }

  /// Looks until no look is due.
  ///
  /// @return how many looks were made
  public int runDue() {
    int made = 0;
    for (List<String> due = looks.take(AT_ONCE); !due.isEmpty(); due = looks.take(AT_ONCE)) {
      due.forEach(this::look);
      made += due.size();
    }
    return made;
  }

  /// Looks at one request now. A library that does not answer is looked at again later.
  ///
  /// @return how many events it was moved by
  public int look(String id) {
    try {
      return seen(id);
    } catch (RemoteTrouble silent) {
      LOG.log(Level.FINE, "no look at {0}: {1}", new Object[] {id, silent.code()});
    } catch (RuntimeException broken) {
      LOG.log(Level.SEVERE, broken, () -> "looking at request " + id);
    }
    looks.failed(id);
    return 0;
  }

  private int seen(String id) {
    BorrowingRequest request = requests.get(id);
    Set<Side> watched = BorrowingWorkflow.watched(request.progress().route(), request.stage());
    Map<Side, Sight> sights = new EnumMap<>(Side.class);
    for (Placement side : request.sides().values()) {
      if (watched.contains(side.side()) && side.copy() != null) {
        sights.put(side.side(), lookout(request, side).look());
      }
    }
    return looks.seen(id, request.sides(), sights, events(request, sights));
  }

  private Lookout lookout(BorrowingRequest request, Placement side) {
    return new Lookout(hub.libraries().apply(side.agency()).lending(), request, side);
  }

  /// What was sent counts before what was borrowed, the patron's wish before the lender's refusal,
  /// and that the item is home comes last.
  private static List<Event> events(BorrowingRequest request, Map<Side, Sight> sights) {
    Side pickup = request.progress().route() == Route.THREE_LIBRARIES ? Side.PICKUP : Side.BORROWER;
    List<Event> events = new ArrayList<>();
    List<Event> last = new ArrayList<>();
    Sight lender = sights.get(Side.LENDER);
    if (lender != null) {
      Meaning.AtLender told = Meaning.atLender(lender);
      events.addAll(told.first());
      last.addAll(told.last());
    }
    Sight there = sights.get(pickup);
    if (there != null) {
      Sight before = request.side(pickup).map(Placement::sight).orElse(Sight.NOTHING);
      events.addAll(Meaning.atPickup(before, there));
      events.addAll(Meaning.atBorrower(there));
    }
    Sight home = sights.get(Side.BORROWER);
    if (home != null && pickup != Side.BORROWER) {
      events.addAll(Meaning.atBorrower(home));
    }
    events.addAll(last);
    return events;
  }
}
