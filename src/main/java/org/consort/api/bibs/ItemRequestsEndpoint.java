package org.consort.api.bibs;

import java.util.List;
import java.util.function.Predicate;
import org.consort.access.Area;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.api.users.FrontDesk;
import org.consort.api.users.RequestChoices;
import org.consort.api.users.RequestDesk;
import org.consort.catalogue.Item;
import org.consort.circulation.Hold;
import org.consort.circulation.Wanted;
import org.consort.web.Reply;
import org.consort.web.Route;

/// Requests for an item, `/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}/requests`. The
/// holdings id must be the real one.
public final class ItemRequestsEndpoint {
  private final Doors doors;
  private final RealItems items;
  private final RequestDesk requests;
  private final RequestChoices choices;

  public ItemRequestsEndpoint(Doors doors, FrontDesk desk) {
    this.doors = doors;
    this.items = new RealItems(desk.catalogue());
    this.requests = new RequestDesk(desk);
    this.choices = new RequestChoices(desk);
  }

  public List<Route> routes() {
    String item = "/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}";
    String all = item + "/requests";
    String one = all + "/{request_id}";
    return List.of(
        Route.get(all, doors.read(Area.BIBS, this::list)),
        Route.post(all, doors.write(Area.BIBS, this::place)),
        Route.get(one, doors.read(Area.BIBS, r -> requests.show(r, named(r)))),
        Route.post(one, doors.write(Area.BIBS, r -> requests.act(r, ofItem(r)))),
        Route.put(one, doors.write(Area.BIBS, r -> requests.change(r, named(r)))),
        Route.delete(one, doors.write(Area.BIBS, r -> requests.cancel(r, named(r)))),
        Route.get(item + "/request-options", doors.read(Area.BIBS, this::options)));
  }

  private Reply list(AlmaRequest request) {
    Item item = items.item(request);
    return requests.list(request, item.bib(), hold -> hold.concerns(item.id()));
  }

  private Reply place(AlmaRequest request) {
    Item item = items.item(request);
    return requests.placeOnItem(request, requests.requester(request), item.id());
  }

  private Reply options(AlmaRequest request) {
    Item item = items.item(request);
    return choices.answer(request, new Wanted.OneItem(item.id()));
  }

  private Hold named(AlmaRequest request) {
    return requests.named(request, ofItem(request));
  }

  private Predicate<Hold> ofItem(AlmaRequest request) {
    Item item = items.item(request);
    return hold -> hold.concerns(item.id());
  }
}
