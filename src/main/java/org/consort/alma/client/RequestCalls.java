package org.consort.alma.client;

import java.util.Optional;
import org.consort.alma.users.RequestOptions;
import org.consort.alma.users.UserRequest;
import org.consort.alma.users.UserRequests;
import org.consort.alma.wire.Codec;
import org.consort.base.Page;

/// Requests of users.
public final class RequestCalls {
  private static final String REQUESTS = "/users/{}/requests";
  private static final String REQUEST = "/users/{}/requests/{}";
  private static final String NOT_FOUND = "401694";

  private final Transport transport;

  RequestCalls(Transport transport) {
    this.transport = transport;
  }

  /// The active requests of one type, for example `HOLD`.
  public UserRequests list(String userId, String type, Page page) {
    AlmaCall call =
        AlmaCall.get(REQUESTS, userId)
            .query("request_type", type)
            .query("limit", page.limit())
            .query("offset", page.offset());
    return transport.send(call, UserRequests.class);
  }

  /// Asks for one item. Refused with 401129 when no item can fulfil it.
  public UserRequest place(String userId, String itemId, UserRequest request) {
    AlmaCall call =
        AlmaCall.post(REQUESTS, userId).query("item_pid", itemId).json(Codec.json(request));
    return transport.send(call, UserRequest.class);
  }

  /// Empty when it was never there or has ended.
  public Optional<UserRequest> find(String userId, String requestId) {
    AlmaCall call = AlmaCall.get(REQUEST, userId, requestId);
    return Maybe.of(() -> transport.send(call, UserRequest.class), NOT_FOUND);
  }

  /// Does nothing when it is not there any more. The user is not told.
  ///
  /// @param reason a code of the table RequestCancellationReasons
  public void cancel(String userId, String requestId, String reason, String note) {
    AlmaCall call =
        AlmaCall.delete(REQUEST, userId, requestId)
            .query("reason", reason)
            .query("note", note)
            .query("override", true)
            .query("notify_user", false);
    Maybe.of(() -> transport.bytes(call), NOT_FOUND);
  }

  /// What a user may ask for of one item; told after a refusal to see why.
  public RequestOptions options(String userId, ItemPath item) {
    AlmaCall call =
        AlmaCall.get(
                "/bibs/{}/holdings/{}/items/{}/request-options",
                item.mmsId(),
                item.holdingId(),
                item.itemId())
            .query("user_id", userId);
    return transport.send(call, RequestOptions.class);
  }
}
