package org.consort.api.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consort.access.Area;
import org.consort.api.AlmaHandler;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.NoneKept;
import org.consort.base.BadRequest;
import org.consort.patrons.Users;
import org.consort.web.Route;

/// The calls about users that Alma documents and Consort does not serve. Once the user was found,
/// the lists of what nobody keeps here are empty; any other call is refused with 401873 and says
/// so.
public final class UnservedEndpoint {
  private static final Map<String, List<String>> PATHS =
      Map.ofEntries(
          Map.entry("personal-data", List.of("GET")),
          Map.entry("attachments", List.of("POST")),
          Map.entry("attachments/{attachment_id}", List.of("GET")),
          Map.entry("deposits", List.of("POST")),
          Map.entry("deposits/{deposit_id}", List.of("GET", "POST")),
          Map.entry("purchase-requests", List.of("POST")),
          Map.entry("purchase-requests/{purchase_request_id}", List.of("GET", "POST")),
          Map.entry("resource-sharing-requests", List.of("POST")),
          Map.entry("resource-sharing-requests/{request_id}", List.of("GET", "POST", "DELETE")),
          Map.entry("staff-login-report", List.of("GET")),
          Map.entry("leganto-notifications", List.of("GET")));

  /// What users have none of, with the list's root in XML.
  private static final Map<String, String> EMPTY =
      Map.ofEntries(
          Map.entry("attachments", "attachments"),
          Map.entry("deposits", "deposits"),
          Map.entry("purchase-requests", "purchase_requests"));

  private final Doors doors;
  private final Users users;

  public UnservedEndpoint(Doors doors, Users users) {
    this.doors = doors;
    this.users = users;
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    NoneKept kept = new NoneKept(doors, Area.USERS);
    EMPTY.forEach(
        (path, plural) ->
            routes.add(
                kept.list(
                    "/users/{user_id}/" + path, plural, request -> AskedUser.of(request, users))));
    PATHS.forEach(
        (path, methods) ->
            methods.forEach(
                method ->
                    routes.add(
                        route(
                            method,
                            "/users/{user_id}/" + path,
                            request -> {
                              AskedUser.ofEitherType(request, users);
                              throw notServed(path.split("/")[0]);
                            }))));
    routes.add(
        route(
            "GET",
            "/users/staff-login-report",
            _ -> {
              throw notServed("staff-login-report");
            }));
    return routes;
  }

  private Route route(String method, String pattern, AlmaHandler handler) {
    boolean reads = method.equals("GET");
    return new Route(
        method,
        pattern,
        reads ? doors.read(Area.USERS, handler) : doors.write(Area.USERS, handler));
  }

  private static BadRequest notServed(String what) {
    return new BadRequest(ApiReason.NOT_SUPPORTED.about("The operation " + what));
  }
}
