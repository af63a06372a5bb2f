package org.consort.api.users;

import java.util.List;
import java.util.function.Predicate;
import org.consort.alma.users.UserRequests;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.NotFound;
import org.consort.base.RequestId;
import org.consort.circulation.CirculationReason;
import org.consort.circulation.Hold;
import org.consort.circulation.HoldChange;
import org.consort.circulation.HoldOutcome;
import org.consort.circulation.NewHold;
import org.consort.circulation.PickupPlace;
import org.consort.circulation.RequestKind;
import org.consort.circulation.RequestListing;
import org.consort.circulation.Requests;
import org.consort.circulation.Wanted;
import org.consort.institution.CodeTable;
import org.consort.institution.LibraryScope;
import org.consort.patrons.User;
import org.consort.web.Reply;

/// What can be done with requests, whether their address begins with the user, the title or the
/// item.
public final class RequestDesk {
  private static final String USUAL_REASON = "CancelledAtPatronRequest";

  private final FrontDesk desk;
  private final Requests requests;
  private final AlmaRequests shown;
  private final Confinement confinement;

  public RequestDesk(FrontDesk desk) {
    this.desk = desk;
    this.requests = desk.circulation().requests();
    this.shown = new AlmaRequests(desk);
    this.confinement = new Confinement(desk.libraries());
  }

  /// The number of the user the query names in `user_id`; without one the library itself asks.
  public long requester(AlmaRequest request) {
    return request.query("user_id").isEmpty()
        ? Hold.LIBRARY
        : AskedUser.inQuery(request, desk.users()).number();
  }

  /// The requests of a user that the call asks for.
  public Reply list(AlmaRequest request, User user) {
    RequestFilter filter = RequestFilter.of(request);
    Listing<Hold> found =
        requests.ofUser(
            request.institutionId(),
            user.number(),
            new RequestListing(
                filter.ended(), filter.kinds(), confinement.scope(request), request.page()));
    return list(request, found);
  }

  /// The requests of a title that the call asks for, not paged.
  ///
  /// @param belongs which of the title's are meant
  public Reply list(AlmaRequest request, MmsId bib, Predicate<Hold> belongs) {
    RequestFilter filter = RequestFilter.of(request);
    List<Hold> all =
        filter.ended()
            ? requests.pastOfBib(request.institutionId(), bib)
            : requests.ofBib(request.institutionId(), bib);
    LibraryScope scope = confinement.scope(request);
    List<Hold> found =
        all.stream()
            .filter(filter::accepts)
            .filter(belongs)
            .filter(hold -> scope.includes(hold.pickup().library()))
            .toList();
    return list(request, new Listing<>(found, found.size()));
  }

  private Reply list(AlmaRequest request, Listing<Hold> found) {
    return request.reply(
        new UserRequests(shown.all(request.institutionId(), found.entries()), found.total()));
  }

  public Reply show(AlmaRequest request, Hold hold) {
    return request.reply(shown.one(request.institutionId(), hold));
  }

  /// @param patron as [#requester] tells
  public Reply placeOnItem(AlmaRequest request, long patron, ItemId item) {
    return place(request, patron, IncomingRequest.in(request), new Wanted.OneItem(item));
  }

  /// @param patron as [#requester] tells
  public Reply placeOnTitle(AlmaRequest request, long patron, MmsId bib) {
    IncomingRequest incoming = IncomingRequest.in(request);
    return place(request, patron, incoming, incoming.anyCopyOf(bib));
  }

  /// The open hold that the path names in `{request_id}`.
  ///
  /// @param belongs whether it is one of the user, title or item before it in the path
  public Hold named(AlmaRequest request, Predicate<Hold> belongs) {
    Hold hold =
        RequestId.parse(request.segment("request_id"))
            .flatMap(id -> requests.active(request.institutionId(), id))
            .filter(belongs)
            .orElseThrow(() -> new NotFound(CirculationReason.REQUEST_UNKNOWN.about()));
    return within(request, hold);
  }

  /// Swaps everything but the type of the request, and what it is on.
  public Reply change(AlmaRequest request, Hold hold) {
    IncomingRequest incoming = IncomingRequest.in(request);
    if (incoming.kind() != hold.kind()) {
      throw new BadRequest(
          ApiReason.FIELD_NOT_VALID.about("request_type", incoming.kind(), hold.kind()));
    }
    confinement.require(request, incoming.pickup().library());
    HoldChange wish = incoming.change();
    HoldChange allowed = hold.subject().item() == null ? wish : wish.onItem(hold.subject());
    return requests
        .change(request.institutionId(), hold, allowed)
        .map(outcome -> answer(request, outcome))
        .orElseThrow(() -> new NotFound(CirculationReason.REQUEST_UNKNOWN.about()));
  }

  /// Does what `op` says; to take a digitization further is all there is.
  ///
  /// @param belongs whether the request is one of the user, title or item before it in the path
  public Reply act(AlmaRequest request, Predicate<Hold> belongs) {
    String operation = request.mandatory("op", "next_step");
    if (!operation.equals("next_step")) {
      throw new BadRequest(ApiReason.FIELD_NOT_VALID.about("op", operation, "next_step"));
    }
    boolean released = request.flag("release_item", false);
    String digits = request.segment("request_id");
    RequestId id =
        RequestId.parse(digits)
            .orElseThrow(() -> new BadRequest(ApiReason.NOT_NUMERIC.about("request_id", digits)));
    return requests
        .active(request.institutionId(), id)
        .filter(belongs)
        .map(hold -> within(request, hold))
        .flatMap(_ -> requests.nextStep(request.institutionId(), id, released))
        .map(hold -> show(request, hold))
        .orElseThrow(() -> new NotFound(CirculationReason.REQUEST_NOT_THERE.about()));
  }

  private Hold within(AlmaRequest request, Hold hold) {
    confinement.require(request, hold.pickup().library());
    return hold;
  }

  public Reply cancel(AlmaRequest request, Hold hold) {
    // Older clients give no reason although Alma documents it as mandatory.
    String reason = request.query("reason").orElse(USUAL_REASON);
    boolean told = request.flag("notify_user", true);
    desk.requireCode(request, "reason", CodeTable.REQUEST_CANCELLATION_REASONS, reason);
    Requests.Cancellation why =
        new Requests.Cancellation(reason, request.query("note").orElse(""), told);
    if (!requests.cancel(request.institutionId(), hold.id(), why)) {
      throw new NotFound(CirculationReason.REQUEST_UNKNOWN.about());
    }
    return request.noContent();
  }

  private Reply place(AlmaRequest request, long patron, IncomingRequest incoming, Wanted wanted) {
    if (patron == Hold.LIBRARY && incoming.kind() != RequestKind.DIGITIZATION) {
      throw new BadRequest(
          ApiReason.MANDATORY_PARAMETER.about(
              "user_id", "the id of a user, or none when a digitization is for the library"));
    }
    confinement.require(request, caringLibrary(request, incoming.pickup(), wanted));
    NewHold wish =
        new NewHold(
            patron,
            wanted,
            incoming.pickup(),
            incoming.note(),
            incoming.details(),
            request.flag("allow_same_request", false));
    return answer(request, requests.place(request.institutionId(), wish));
  }

  /// Where it is collected, or else the library that looks after it, which only a confined key need
  /// be asked about.
  private String caringLibrary(AlmaRequest request, PickupPlace pickup, Wanted wanted) {
    return pickup.library().isEmpty() && !request.caller().libraries().isEmpty()
        ? requests.caringLibrary(request.institutionId(), wanted).orElse("")
        : pickup.library();
  }

  private Reply answer(AlmaRequest request, HoldOutcome outcome) {
    return switch (outcome) {
      case HoldOutcome.Placed(Hold hold) -> show(request, hold);
      case HoldOutcome.Refused(var problems) -> throw new BadRequest(problems);
    };
  }
}
