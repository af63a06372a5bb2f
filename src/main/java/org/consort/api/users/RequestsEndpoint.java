package org.consort.api.users;

import java.util.List;
import java.util.function.LongPredicate;
import org.consort.access.Area;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.circulation.CirculationReason;
import org.consort.circulation.Hold;
import org.consort.patrons.User;
import org.consort.patrons.Users;
import org.consort.web.Reply;
import org.consort.web.Route;

/// A user's requests: `/users/{user_id}/requests`.
public final class RequestsEndpoint {
  private final Doors doors;
  private final FrontDesk desk;
  private final RequestDesk requests;

  public RequestsEndpoint(Doors doors, FrontDesk desk) {
    this.doors = doors;
    this.desk = desk;
    this.requests = new RequestDesk(desk);
  }

  public List<Route> routes() {
    String all = "/users/{user_id}/requests";
    String one = all + "/{request_id}";
    return List.of(
        Route.get(all, doors.read(Area.USERS, this::list)),
        Route.post(all, doors.write(Area.USERS, this::place)),
        Route.get(one, doors.read(Area.USERS, r -> requests.show(r, named(r)))),
        Route.post(one, doors.write(Area.USERS, this::act)),
        Route.put(one, doors.write(Area.USERS, r -> requests.change(r, named(r)))),
        Route.delete(one, doors.write(Area.USERS, r -> requests.cancel(r, named(r)))));
  }

  private Reply list(AlmaRequest request) {
    return requests.list(request, user(request));
  }

  private Reply place(AlmaRequest request) {
    User user = user(request);
    if (request.query("item_pid").isPresent()) {
      return requests.placeOnItem(request, user.number(), item(request));
    }
    if (request.query("mms_id").isEmpty()) {
      throw new BadRequest(ApiReason.ONE_OF.about("mms_id,item_pid"));
    }
    return requests.placeOnTitle(request, user.number(), bib(request));
  }

  private Hold named(AlmaRequest request) {
    LongPredicate owner = AskedUser.owner(request, this::user);
    return requests.named(request, hold -> owner.test(hold.patron()));
  }

  private User user(AlmaRequest request) {
    Users users = desk.users();
    return AskedUser.ofEitherType(request, users);
  }

  private Reply act(AlmaRequest request) {
    User user = user(request);
    return requests.act(request, hold -> hold.patron() == user.number());
  }

  private ItemId item(AlmaRequest request) {
    String pid = request.query("item_pid").orElse("");
    ItemId item =
        ItemId.parse(pid).orElseThrow(() -> CirculationReason.ITEM_SEARCH_FAILED.refusal(pid));
    if (desk.catalogue().item(request.institutionId(), item).isEmpty()) {
      throw CirculationReason.ITEM_UNKNOWN.refusal(pid);
    }
    return item;
  }

  private static MmsId bib(AlmaRequest request) {
    return request
        .query("mms_id")
        .flatMap(MmsId::parse)
        .orElseThrow(() -> wrong(request, "mms_id"));
  }

  private static BadRequest wrong(AlmaRequest request, String parameter) {
    return new BadRequest(ApiReason.INVALID.about(parameter, request.query(parameter).orElse("")));
  }
}
