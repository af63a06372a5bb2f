package org.consort.api.users;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.consort.alma.users.RequestOption;
import org.consort.alma.users.RequestOptions;
import org.consort.alma.users.UserRequests;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.NotFound;
import org.consort.base.RequestId;
import org.consort.circulation.CirculationReason;
import org.consort.circulation.Hold;
import org.consort.circulation.HoldOutcome;
import org.consort.circulation.NewHold;
import org.consort.circulation.Requests;
import org.consort.circulation.Wanted;
import org.consort.institution.CodeTable;
import org.consort.patrons.User;
import org.consort.web.Reply;

/// What can be done with requests, whether their address begins with the user, the title or the
/// item.
public final class RequestDesk {
  private static final String USUAL_REASON = "CancelledAtPatronRequest";

  private final FrontDesk desk;
  private final Requests requests;
  private final AlmaRequests shown;

  public RequestDesk(FrontDesk desk) {
    this.desk = desk;
    this.requests = desk.circulation().requests();
    this.shown = new AlmaRequests(desk);
  }

  /// The user the query names in `user_id`.
  public User userInQuery(AlmaRequest request) {
    return AskedUser.inQuery(request, desk.users());
  }

  public Reply list(AlmaRequest request, Listing<Hold> holds) {
    boolean others = request.query("request_type").filter(type -> !type.equals("HOLD")).isPresent();
    Listing<Hold> found = others ? new Listing<>(List.of(), 0) : holds;
    return request.reply(
        new UserRequests(shown.all(request.institutionId(), found.entries()), found.total()));
  }

  public Reply list(AlmaRequest request, List<Hold> holds) {
    return list(request, new Listing<>(holds, holds.size()));
  }

  public Reply show(AlmaRequest request, Hold hold) {
    return request.reply(shown.one(request.institutionId(), hold));
  }

  public Reply placeOnItem(AlmaRequest request, User user, ItemId item) {
    return place(request, user, IncomingRequest.in(request), new Wanted.OneItem(item));
  }

  public Reply placeOnTitle(AlmaRequest request, User user, MmsId bib) {
    IncomingRequest incoming = IncomingRequest.in(request);
    HoldingId holding =
        Optional.ofNullable(incoming.sent().holdingId()).flatMap(HoldingId::parse).orElse(null);
    String description =
        Optional.ofNullable(incoming.sent().description())
            .filter(text -> !text.isEmpty())
            .orElse(null);
    return place(request, user, incoming, new Wanted.AnyCopy(bib, holding, description));
  }

  /// The open hold that the path names in `{request_id}`.
  ///
  /// @param belongs whether it is one of the user, title or item before it in the path
  public Hold named(AlmaRequest request, Predicate<Hold> belongs) {
    return RequestId.parse(request.segment("request_id"))
        .flatMap(id -> requests.active(request.institutionId(), id))
        .filter(belongs)
        .orElseThrow(() -> new NotFound(CirculationReason.REQUEST_UNKNOWN.about()));
  }

  /// Swaps pickup place, comment and last day of interest.
  public Reply change(AlmaRequest request, Hold hold) {
    IncomingRequest incoming = IncomingRequest.in(request);
    return requests
        .change(request.institutionId(), hold.id(), incoming.pickup(), incoming.note())
        .map(outcome -> answer(request, outcome))
        .orElseThrow(() -> new NotFound(CirculationReason.REQUEST_UNKNOWN.about()));
  }

  public Reply cancel(AlmaRequest request, Hold hold) {
    // Older clients give no reason although Alma documents it as mandatory.
    String reason = request.query("reason").orElse(USUAL_REASON);
    boolean told = request.flag("notify_user", true);
    if (desk.codes()
        .description(request.institutionId(), CodeTable.REQUEST_CANCELLATION_REASONS, reason)
        .isEmpty()) {
      throw new BadRequest(ApiReason.NOT_VALID.about("reason"));
    }
    Requests.Cancellation why =
        new Requests.Cancellation(reason, request.query("note").orElse(""), told);
    if (!requests.cancel(request.institutionId(), hold.id(), why)) {
      throw new NotFound(CirculationReason.REQUEST_UNKNOWN.about());
    }
    return request.noContent();
  }

  /// What the user in the query may ask for. Nobody in particular may ask for nothing.
  public Reply options(AlmaRequest request, Wanted wanted, String path) {
    boolean hold =
        request.query("user_id").isPresent()
            && requests.isPossible(request.institutionId(), userInQuery(request).number(), wanted);
    RequestOption option =
        new RequestOption(Coded.of("HOLD", "Hold"), request.link(path), null, null);
    return request.reply(new RequestOptions(hold ? List.of(option) : List.of()));
  }

  private Reply place(AlmaRequest request, User user, IncomingRequest incoming, Wanted wanted) {
    NewHold wish =
        new NewHold(
            user.number(),
            wanted,
            incoming.pickup(),
            incoming.note(),
            request.flag("allow_same_request", false));
    return answer(request, requests.place(request.institutionId(), wish));
  }

  private Reply answer(AlmaRequest request, HoldOutcome outcome) {
    return switch (outcome) {
      case HoldOutcome.Placed(Hold hold) -> show(request, hold);
      case HoldOutcome.Refused(var problems) -> throw new BadRequest(problems);
    };
  }
}
