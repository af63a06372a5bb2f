package org.consort.borrowing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.NotFound;
import org.consort.borrowing.supply.Candidate;
import org.consort.borrowing.workflow.Stage;

/// Reads requests: one, many, and how they came to stand where they stand.
public final class BorrowingRequests {
  private final Hub hub;
  private final RequestStore requests;
  private final HistoryStore history;

  public BorrowingRequests(Hub hub) {
    this.hub = hub;
    this.requests = new RequestStore(hub.consortium());
    this.history = new HistoryStore(hub.consortium());
  }

  public Optional<BorrowingRequest> find(String id) {
    return hub.database().read(tx -> requests.find(tx, id));
  }

  public BorrowingRequest get(String id) {
    return find(id).orElseThrow(() -> new NotFound(BorrowingReason.NO_SUCH_REQUEST.about(id)));
  }

  /// The newest first, unless the filter says otherwise.
  public List<BorrowingRequest> list(RequestFilter filter) {
    return hub.database().read(tx -> requests.list(tx, filter));
  }

  public List<HistoryEntry> history(String id) {
    return hub.database().read(tx -> history.of(tx, id));
  }

  /// Every copy that was considered, in the order of the search.
  public List<Candidate> candidates(String id) {
    return hub.database().read(tx -> history.candidates(tx, id));
  }

  public Map<Stage, Integer> countByStage() {
    return hub.database().read(new RequestCountStore(hub.consortium())::countByStage);
  }
}
