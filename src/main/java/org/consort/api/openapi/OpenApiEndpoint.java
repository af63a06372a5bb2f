package org.consort.api.openapi;

import java.util.List;
import org.consort.web.Json;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;

/// `GET /openapi.json`: the description of the Alma-compatible API. It needs no key.
public final class OpenApiEndpoint {
  private final List<Route> described;

  /// @param described the routes below the API's root, as they are served
  public OpenApiEndpoint(List<Route> described) {
    this.described = List.copyOf(described);
  }

  public List<Route> routes() {
    return List.of(Route.get("/openapi.json", this::document));
  }

  private Reply document(Request request) {
    return Reply.of(
        200,
        "application/json; charset=UTF-8",
        Json.write(OpenApi.document(described, Calls.ALL, request.base())));
  }
}
