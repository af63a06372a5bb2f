package org.consort.api.users;

import java.util.List;
import java.util.Optional;
import org.consort.alma.users.UserRequest;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.HoldingId;
import org.consort.base.MmsId;
import org.consort.circulation.CirculationReason;
import org.consort.circulation.HoldChange;
import org.consort.circulation.NewHold;
import org.consort.circulation.PickupPlace;
import org.consort.circulation.RequestDetails;
import org.consort.circulation.RequestKind;
import org.consort.circulation.Wanted;
import org.jspecify.annotations.Nullable;

/// Reads a request out of Alma's. Whose it is, and on what, stands in the call's address: what the
/// body says about that is passed over.
final class IncomingRequest {
  private final UserRequest sent;
  private final RequestKind kind;

  private IncomingRequest(UserRequest sent) {
    this.sent = sent;
    this.kind = kind(given(sent.requestType(), "request_type"));
  }

  static IncomingRequest in(AlmaRequest request) {
    return new IncomingRequest(request.body(UserRequest.class));
  }

  RequestKind kind() {
    return kind;
  }

  /// Whatever copy of the title comes first, if wished of one holding, volume or kind.
  Wanted anyCopyOf(MmsId bib) {
    return new Wanted.AnyCopy(bib, holding(), description(), materialType());
  }

  PickupPlace pickup() {
    if (kind == RequestKind.DIGITIZATION) {
      return PickupPlace.by(PickupPlace.Delivery.FILE);
    }
    String type = given(sent.pickupLocationType(), "pickup_location_type");
    return switch (type) {
      case "LIBRARY" -> PickupPlace.library(library());
      case "CIRCULATION_DESK" ->
          new PickupPlace(
              library(),
              given(sent.pickupLocationCirculationDesk(), "pickup_location_circulation_desk"));
      case "USER_HOME_ADDRESS" -> PickupPlace.by(PickupPlace.Delivery.HOME_ADDRESS);
      case "USER_WORK_ADDRESS" -> PickupPlace.by(PickupPlace.Delivery.WORK_ADDRESS);
      case "INSTITUTION" -> elsewhere();
      default -> throw CirculationReason.PICKUP_TYPE_UNKNOWN.refusal(type);
    };
  }

  NewHold.HoldNote note() {
    return new NewHold.HoldNote(sent.comment(), sent.lastInterestDate());
  }

  RequestDetails details() {
    return new RequestDetails(
        blankToNull(sent.manualDescription()),
        kind == RequestKind.DIGITIZATION ? IncomingDigitization.of(sent) : null,
        kind == RequestKind.BOOKING ? booking() : null);
  }

  HoldChange change() {
    return new HoldChange(pickup(), note(), description(), materialType(), details());
  }

  private RequestDetails.Booking booking() {
    return new RequestDetails.Booking(
        given(sent.bookingStartDate(), "booking_start_date"),
        given(sent.bookingEndDate(), "booking_end_date"));
  }

  private PickupPlace elsewhere() {
    String desk = blankToNull(sent.pickupLocationCirculationDesk());
    String library = sent.pickupLocationLibrary() == null ? "" : sent.pickupLocationLibrary();
    String institution =
        sent.pickupLocationInstitution() == null ? "" : sent.pickupLocationInstitution();
    return PickupPlace.at(institution, library, desk);
  }

  private @Nullable HoldingId holding() {
    String id = blankToNull(sent.holdingId());
    return id == null
        ? null
        : HoldingId.parse(id)
            .orElseThrow(() -> new BadRequest(ApiReason.NOT_NUMERIC.about("holding_id", id)));
  }

  private @Nullable String description() {
    String text = sent.description();
    return text == null || text.isEmpty() ? null : text;
  }

  private @Nullable String materialType() {
    return Optional.ofNullable(sent.materialType()).flatMap(Coded::code).orElse(null);
  }

  private String library() {
    return given(sent.pickupLocationLibrary(), "pickup_location_library");
  }

  private static RequestKind kind(String type) {
    for (RequestKind kind : RequestKind.values()) {
      if (kind.name().equals(type)) {
        return kind;
      }
    }
    throw CirculationReason.REQUEST_TYPE_NOT_SUPPORTED.refusal(type, List.of(RequestKind.values()));
  }

  static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  static <T> T given(@Nullable T value, String field) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw new BadRequest(ApiReason.MANDATORY.about(field));
    }
    return value;
  }
}
