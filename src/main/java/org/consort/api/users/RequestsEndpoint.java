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
        Route.put(one, doors.write(Area.USERS, r -> requests.change(r, named(r)))),
        Route.delete(one, doors.write(Area.USERS, r -> requests.cancel(r, named(r)))));
  }

  private Reply list(AlmaRequest request) {
    boolean ended = wantsHistory(request);
    return requests.list(
        request,
        desk.circulation()
            .requests()
            .ofUser(request.institutionId(), user(request).number(), ended, request.page()));
  }

  private static boolean wantsHistory(AlmaRequest request) {
    return switch (request.query("status").orElse("active")) {
      case "active" -> false;
      case "history" -> true;
      default -> throw new BadRequest(ApiReason.NOT_VALID.about("status"));
    };
  }

  private Reply place(AlmaRequest request) {
    User user = user(request);
    if (request.query("item_pid").isPresent()) {
      return requests.placeOnItem(request, user, item(request));
    }
    if (request.query("mms_id").isEmpty()) {
      throw new BadRequest(ApiReason.ONE_OF.about("mms_id,item_pid"));
    }
    return requests.placeOnTitle(request, user, bib(request));
  }

  private Hold named(AlmaRequest request) {
    LongPredicate owner = AskedUser.owner(request, this::user);
    return requests.named(request, hold -> owner.test(hold.patron()));
  }

  private User user(AlmaRequest request) {
    Users users = desk.users();
    return AskedUser.ofEitherType(request, users);
  }

  private static ItemId item(AlmaRequest request) {
    return request
        .query("item_pid")
        .flatMap(ItemId::parse)
        .orElseThrow(() -> wrong(request, "item_pid"));
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
