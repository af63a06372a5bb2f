package org.consort.staff;

import java.util.ArrayList;
import java.util.List;
import org.consort.base.Problem;
import org.consort.staff.frame.StaffPaths;
import org.consort.web.Part;
import org.consort.web.Reply;
import org.consort.web.Route;
import org.consort.web.Trouble;

/// The part of the site that takes every path no other part has: the root leads to the staff pages,
/// anything else but what it is given is nowhere.
public final class FrontDoor {
  private static final String TEXT = "text/plain; charset=UTF-8";

  private FrontDoor() {}

  public static Part part(List<Route> more) {
    List<Route> routes = new ArrayList<>(more);
    routes.add(Route.get("/", _ -> Reply.redirect(302, StaffPaths.START)));
    return new Part("", (_, trouble) -> told(trouble), routes);
  }

  private static Reply told(Trouble trouble) {
    return trouble instanceof Trouble.Refused(List<Problem> problems)
        ? Reply.of(400, TEXT, problems.getFirst().text() + "\n")
        : Reply.of(404, TEXT, "There is nothing at this address.\n");
  }
}
