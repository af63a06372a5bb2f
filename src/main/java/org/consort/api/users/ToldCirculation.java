package org.consort.api.users;

import org.consort.alma.users.ItemLoan;
import org.consort.alma.users.UserRequest;
import org.consort.api.AlmaRequest;
import org.consort.circulation.CirculationNews;

/// Shows the loans and requests that events tell of, as they were when it happened.
public final class ToldCirculation {
  private final AlmaLoans loans;
  private final AlmaRequests requests;

  public ToldCirculation(FrontDesk desk) {
    this.loans = new AlmaLoans(desk);
    this.requests = new AlmaRequests(desk);
  }

  public ItemLoan loan(AlmaRequest request, String state) {
    return loans.changed(request, CirculationNews.loan(state));
  }

  public UserRequest request(AlmaRequest request, String state) {
    return requests.one(request.institutionId(), CirculationNews.hold(state));
  }
}
