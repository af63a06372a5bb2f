package org.consort.api.bibs;

import java.util.List;
import java.util.function.Predicate;
import org.consort.access.Area;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.api.users.FrontDesk;
import org.consort.api.users.RequestChoices;
import org.consort.api.users.RequestDesk;
import org.consort.base.MmsId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.CatalogueReason;
import org.consort.circulation.Hold;
import org.consort.circulation.Wanted;
import org.consort.web.Reply;
import org.consort.web.Route;

/// Requests for whatever copy of a title comes first, `/bibs/{mms_id}/requests`. The list has those
/// for its items too.
public final class TitleRequestsEndpoint {
  private final Doors doors;
  private final FrontDesk desk;
  private final RequestDesk requests;
  private final RequestChoices choices;

  public TitleRequestsEndpoint(Doors doors, FrontDesk desk) {
    this.doors = doors;
    this.desk = desk;
    this.requests = new RequestDesk(desk);
    this.choices = new RequestChoices(desk);
  }

  public List<Route> routes() {
    String all = "/bibs/{mms_id}/requests";
    String one = all + "/{request_id}";
    return List.of(
        Route.get(all, doors.read(Area.BIBS, this::list)),
        Route.post(all, doors.write(Area.BIBS, this::place)),
        Route.get(one, doors.read(Area.BIBS, r -> requests.show(r, named(r)))),
        Route.post(one, doors.write(Area.BIBS, r -> requests.act(r, ofTitle(r)))),
        Route.put(one, doors.write(Area.BIBS, r -> requests.change(r, named(r)))),
        Route.delete(one, doors.write(Area.BIBS, r -> requests.cancel(r, named(r)))),
        Route.get("/bibs/{mms_id}/request-options", doors.read(Area.BIBS, this::options)));
  }

  private Reply list(AlmaRequest request) {
    return requests.list(request, bib(request), _ -> true);
  }

  private Reply place(AlmaRequest request) {
    return requests.placeOnTitle(request, requests.requester(request), bib(request));
  }

  private Reply options(AlmaRequest request) {
    MmsId bib = bib(request);
    return choices.answer(request, new Wanted.AnyCopy(bib));
  }

  private Hold named(AlmaRequest request) {
    return requests.named(request, ofTitle(request));
  }

  private Predicate<Hold> ofTitle(AlmaRequest request) {
    MmsId bib = bib(request);
    return hold -> hold.subject().bib().equals(bib);
  }

  private MmsId bib(AlmaRequest request) {
    MmsId id = Ids.mms(request);
    return desk.catalogue()
        .bib(request.institutionId(), id)
        .map(Bib::id)
        .orElseThrow(() -> CatalogueReason.NO_SUCH_BIB.refusal(id));
  }
}
