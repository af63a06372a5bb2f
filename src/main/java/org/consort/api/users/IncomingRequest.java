package org.consort.api.users;

import org.consort.alma.users.UserRequest;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.circulation.CirculationReason;
import org.consort.circulation.NewHold;
import org.consort.circulation.PickupPlace;
import org.jspecify.annotations.Nullable;

/// Reads a hold out of Alma's request. Whose it is, and on what, stands in the call's address: what
/// the body says about that is passed over.
final class IncomingRequest {
  private final UserRequest sent;

  private IncomingRequest(UserRequest sent) {
    this.sent = sent;
  }

  static IncomingRequest in(AlmaRequest request) {
    IncomingRequest incoming = new IncomingRequest(request.body(UserRequest.class));
    String type = given(incoming.sent.requestType(), "request_type");
    if (!type.equals("HOLD")) {
      throw CirculationReason.REQUEST_TYPE_NOT_SUPPORTED.refusal(type);
    }
    return incoming;
  }

  UserRequest sent() {
    return sent;
  }

  PickupPlace pickup() {
    String type = given(sent.pickupLocationType(), "pickup_location_type");
    return switch (type) {
      case "LIBRARY" -> PickupPlace.library(library());
      case "CIRCULATION_DESK" ->
          new PickupPlace(
              library(),
              given(sent.pickupLocationCirculationDesk(), "pickup_location_circulation_desk"));
      case "USER_HOME_ADDRESS", "USER_WORK_ADDRESS" ->
          throw CirculationReason.NOT_AT_HOME.refusal();
      default -> throw CirculationReason.NOT_DELIVERED_SO.refusal(type);
    };
  }

  NewHold.HoldNote note() {
    return new NewHold.HoldNote(sent.comment(), sent.lastInterestDate());
  }

  private String library() {
    return given(sent.pickupLocationLibrary(), "pickup_location_library");
  }

  static String given(@Nullable String value, String field) {
    if (value == null || value.isBlank()) {
      throw new BadRequest(ApiReason.MANDATORY.about(field));
    }
    return value;
  }
}
