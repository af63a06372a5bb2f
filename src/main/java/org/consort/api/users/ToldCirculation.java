package org.consort.api.users;

import org.consort.alma.hooks.Notification;
import org.consort.alma.users.ItemLoan;
import org.consort.alma.users.UserRequest;
import org.consort.api.AlmaRequest;
import org.consort.circulation.CirculationNews;

/// Shows the loans, requests and letters that events tell of, as they were when it happened.
public final class ToldCirculation {
  private final AlmaLoans loans;
  private final AlmaRequests requests;
  private final AlmaNotifications letters;

  public ToldCirculation(FrontDesk desk) {
    this.loans = new AlmaLoans(desk);
    this.requests = new AlmaRequests(desk);
    this.letters = new AlmaNotifications(desk.users());
  }

  public ItemLoan loan(AlmaRequest request, String state) {
    return loans.changed(request, CirculationNews.loan(state));
  }

  public UserRequest request(AlmaRequest request, String state) {
    return requests.one(request.institutionId(), CirculationNews.hold(state));
  }

  public Notification letter(AlmaRequest request, String state) {
    return letters.one(request, CirculationNews.letter(state));
  }
}
