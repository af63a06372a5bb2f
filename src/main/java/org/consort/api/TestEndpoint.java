package org.consort.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consort.access.Area;
import org.consort.web.Reply;
import org.consort.web.Route;

/// The calls by which clients try their key: GET proves the right to read, POST the right to write.
/// The answer is XML text whatever was asked for.
public final class TestEndpoint {
  private static final Map<String, Area> PATHS =
      Map.of(
          "/users/operation/test",
          Area.USERS,
          "/bibs/test",
          Area.BIBS,
          "/conf/test",
          Area.CONF,
          "/acq/test",
          Area.ACQ);

  private final Doors doors;

  public TestEndpoint(Doors doors) {
    this.doors = doors;
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    PATHS.forEach(
        (path, area) -> {
          routes.add(Route.get(path, doors.read(area, TestEndpoint::read)));
          routes.add(Route.post(path, doors.write(area, _ -> answer("POST - OK"))));
        });
    return routes;
  }

  private static Reply read(AlmaRequest request) {
    return answer("GET - OK - institutionCode: " + request.institution().code());
  }

  private static Reply answer(String text) {
    return Reply.of(200, "application/xml; charset=UTF-8", "<test>" + escaped(text) + "</test>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
