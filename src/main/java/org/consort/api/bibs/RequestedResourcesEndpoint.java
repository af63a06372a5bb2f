package org.consort.api.bibs;

import java.util.List;
import java.util.Locale;
import org.consort.access.Area;
import org.consort.alma.tasks.RequestedResources;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.users.Confinement;
import org.consort.api.users.FrontDesk;
import org.consort.base.BadRequest;
import org.consort.base.Listing;
import org.consort.catalogue.ShelfWalk;
import org.consort.circulation.Pick;
import org.consort.circulation.PickLists;
import org.consort.circulation.PickWish;
import org.consort.web.Reply;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// `/task-lists/requested-resources`: what staff at a desk are to fetch from the shelves of their
/// library, and the note that it was printed or reported.
public final class RequestedResourcesEndpoint {
  private static final String PATH = "/task-lists/requested-resources";

  private final Doors doors;
  private final FrontDesk desk;
  private final PickLists lists;
  private final AlmaPicks shown;
  private final Confinement confinement;

  public RequestedResourcesEndpoint(Doors doors, FrontDesk desk, Codes codes) {
    this.doors = doors;
    this.desk = desk;
    this.lists = desk.circulation().pickLists();
    this.shown = new AlmaPicks(desk, codes);
    this.confinement = new Confinement(desk.libraries());
  }

  public List<Route> routes() {
    return List.of(
        Route.get(PATH, doors.read(Area.TASK_LISTS, this::list)),
        Route.post(PATH, doors.write(Area.TASK_LISTS, this::mark)));
  }

  private Reply list(AlmaRequest request) {
    return reply(request, lists.list(request.institutionId(), wish(request)));
  }

  private Reply mark(AlmaRequest request) {
    String operation = request.mandatory("op", "mark_reported, mark_printed");
    PickWish.Mark mark =
        switch (operation) {
          case "mark_reported" -> PickWish.Mark.REPORTED;
          case "mark_printed" -> PickWish.Mark.PRINTED;
          default ->
              throw new BadRequest(
                  ApiReason.FIELD_NOT_VALID.about("op", operation, "mark_reported, mark_printed"));
        };
    return reply(request, lists.mark(request.institutionId(), wish(request), mark));
  }

  private Reply reply(AlmaRequest request, Listing<Pick> found) {
    return request.reply(
        new RequestedResources(shown.all(request, found.entries()), found.total()));
  }

  private PickWish wish(AlmaRequest request) {
    String library = library(request);
    confinement.require(request, library);
    requireOurs(request);
    return new PickWish(
        new ShelfWalk(
            library, request.query("location").orElse(""), order(request), request.descending()),
        flag(request, "printed"),
        flag(request, "reported"),
        request.page());
  }

  private String library(AlmaRequest request) {
    String library = request.mandatory("library", "the code of a library");
    String circDesk = request.mandatory("circ_desk", "the code of a circulation desk");
    if (desk.libraries().library(request.institutionId(), library).isEmpty()) {
      throw new BadRequest(ApiReason.INVALID.about("library", library));
    }
    if (desk.libraries().desk(request.institutionId(), library, circDesk).isEmpty()) {
      throw new BadRequest(ApiReason.INVALID.about("circ_desk", circDesk));
    }
    return library;
  }

  // Nothing is fetched here for patrons of others: the hub asks for its own.
  private static void requireOurs(AlmaRequest request) {
    String ours = request.institution().code();
    request
        .query("pickup_inst")
        .filter(code -> !code.equals(ours))
        .ifPresent(
            code -> {
              throw new BadRequest(ApiReason.INVALID_AMONG.about("pickup_inst", code, ours));
            });
  }

  private static ShelfWalk.By order(AlmaRequest request) {
    String order = request.query("order_by").orElse("location");
    return switch (order.toLowerCase(Locale.ROOT)) {
      case "location" -> ShelfWalk.By.LOCATION;
      case "call_number" -> ShelfWalk.By.CALL_NUMBER;
      default ->
          throw new BadRequest(
              ApiReason.FIELD_NOT_VALID.about("order_by", order, "location, call_number"));
    };
  }

  private static @Nullable Boolean flag(AlmaRequest request, String parameter) {
    return request.query(parameter).isEmpty() ? null : request.flag(parameter, false);
  }
}
