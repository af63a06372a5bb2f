package org.consort.api.bibs;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consort.alma.bibs.ResourceTitle;
import org.consort.alma.tasks.RequestedCopy;
import org.consort.alma.tasks.RequestedLocation;
import org.consort.alma.tasks.RequestedResource;
import org.consort.alma.tasks.ResourceRequest;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.api.PathSegment;
import org.consort.api.users.FrontDesk;
import org.consort.api.users.RequestSubTypes;
import org.consort.base.MmsId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Item;
import org.consort.circulation.Hold;
import org.consort.circulation.Pick;
import org.consort.circulation.RequestDetails;
import org.consort.patrons.User;
import org.jspecify.annotations.Nullable;

/// Shows what is to be fetched as Alma's requested resources: one for each item that was chosen.
record AlmaPicks(FrontDesk desk, Codes codes) {
  /// Asks for the titles and users of all of them at once.
  List<RequestedResource> all(AlmaRequest request, List<Pick> picks) {
    Map<MmsId, Bib> bibs =
        desk
            .catalogue()
            .bibs(
                request.institutionId(),
                picks.stream().map(p -> p.item().bib()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Bib::id, bib -> bib));
    Map<Long, User> users =
        desk.users()
            .byNumbers(
                request.institutionId(), picks.stream().map(p -> p.hold().patron()).toList());
    return picks.stream()
        .map(
            pick ->
                new RequestedResource(
                    title(request, bibs.get(pick.item().bib())),
                    location(request, pick.item()),
                    List.of(wish(request, pick, users.get(pick.hold().patron())))))
        .toList();
  }

  private static @Nullable ResourceTitle title(AlmaRequest request, @Nullable Bib bib) {
    return bib == null ? null : AlmaBibs.resource(request, bib);
  }

  private RequestedLocation location(AlmaRequest request, Item item) {
    return new RequestedLocation(
        new Linked(
            item.holding().toString(), request.link(AlmaPaths.holding(item.bib(), item.holding()))),
        codes.library(request.institutionId(), item.library()),
        item.location(),
        item.callNumber().text(),
        List.of(copy(request, item)));
  }

  private RequestedCopy copy(AlmaRequest request, Item item) {
    return new RequestedCopy(
        item.id().toString(),
        item.barcode(),
        codes.baseStatus(request.institutionId(), item.state()),
        "",
        "",
        request.link(AlmaPaths.item(item)));
  }

  private ResourceRequest wish(AlmaRequest request, Pick pick, @Nullable User user) {
    Hold hold = pick.hold();
    String path = AlmaPaths.bib(hold.subject().bib()) + "/requests/" + hold.id();
    return new ResourceRequest(
        hold.id().toString(),
        hold.kind().name(),
        RequestSubTypes.of(hold),
        LocalDate.ofInstant(hold.placedAt(), ZoneOffset.UTC),
        destination(request, hold),
        user == null ? null : requester(request, user),
        hold.note().comment(),
        pick.printed(),
        pick.reported(),
        request.link(path));
  }

  private Coded destination(AlmaRequest request, Hold hold) {
    RequestDetails.Digitization file = hold.details().digitization();
    return file == null
        ? codes.library(request.institutionId(), hold.pickup().library())
        : codes.department(request.institutionId(), file.department());
  }

  private static ResourceRequest.Requester requester(AlmaRequest request, User user) {
    String id = user.primaryId();
    return new ResourceRequest.Requester(
        id, user.fullName(), request.link("/users/" + PathSegment.of(id)));
  }
}
