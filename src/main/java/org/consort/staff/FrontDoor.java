package org.consort.staff;

import java.util.ArrayList;
import java.util.List;
import org.consort.staff.frame.StaffPaths;
import org.consort.web.Part;
import org.consort.web.Reply;
import org.consort.web.Route;

/// The part of the site that takes every path no other part has: the root leads to the staff pages,
/// anything else but what it is given is nowhere.
public final class FrontDoor {
  private FrontDoor() {}

  public static Part part(List<Route> more) {
    List<Route> routes = new ArrayList<>(more);
    routes.add(Route.get("/", _ -> Reply.redirect(302, StaffPaths.START)));
    return new Part(
        "",
        (_, _) -> Reply.of(404, "text/plain; charset=UTF-8", "There is nothing at this address.\n"),
        routes);
  }
}
