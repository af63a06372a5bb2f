package org.consort.api.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.consort.access.BearerTokens;
import org.consort.borrowing.BorrowingDesk;
import org.consort.borrowing.BorrowingRequests;
import org.consort.borrowing.consortium.Agencies;
import org.consort.web.Part;
import org.consort.web.Route;

/// Everything below `/hub/v1`.
public final class HubApi {
  public static final String PREFIX = "/hub/v1";

  private HubApi() {}

  /// @param look looks at a request's libraries now, and does what that calls for
  public static Part part(
      BorrowingDesk desk,
      BorrowingRequests requests,
      Agencies agencies,
      BearerTokens tokens,
      Consumer<String> look) {
    TokenDoor door = new TokenDoor(tokens);
    List<Route> routes = new ArrayList<>();
    routes.addAll(new RequestsEndpoint(door, desk, requests, look).routes());
    routes.addAll(new RequestListEndpoint(door, requests).routes());
    routes.addAll(new WorkflowEndpoint(door).routes());
    routes.addAll(new ConsortiumEndpoint(door, agencies).routes());
    return new Part(PREFIX, new ProblemPage(), routes);
  }
}
