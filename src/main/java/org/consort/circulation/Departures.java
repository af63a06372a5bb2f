package org.consort.circulation;

import java.util.ArrayList;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// Lets users go for good, once they have nothing of the library's and owe it nothing.
public final class Departures {
  private final Neighbours neighbours;

  Departures(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  /// Removes the user. A loan, hold or fee that is written at the same moment either is seen here
  /// or is refused because the user is gone.
  ///
  /// @return what keeps the user, in words; nothing when they are gone
  public List<String> leave(InstitutionId institution, long patron) {
    return neighbours.users().remove(institution, patron, tx -> ties(tx, institution, patron));
  }

  private List<String> ties(Transaction tx, InstitutionId institution, long patron) {
    List<String> ties = new ArrayList<>();
    if (LoanListStore.countRunning(tx, institution, patron) > 0) {
      ties.add("the user has active loans");
    }
    if (HoldListStore.countOpen(tx, institution, patron) > 0) {
      ties.add("the user has active requests");
    }
    if (neighbours.fees().areOpen(tx, institution, patron)) {
      ties.add("the user has open fees");
    }
    return ties;
  }
}
