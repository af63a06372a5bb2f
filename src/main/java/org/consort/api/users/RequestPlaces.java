package org.consort.api.users;

import org.consort.alma.users.UserRequestBuilder;
import org.consort.base.InstitutionId;
import org.consort.catalogue.Item;
import org.consort.circulation.Hold;
import org.consort.circulation.PickupPlace;
import org.consort.circulation.RequestStatus;
import org.consort.institution.Desk;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.jspecify.annotations.Nullable;

/// Shows where what was requested is collected, and which library has the matter in hand.
record RequestPlaces(Libraries libraries, InstitutionId institution) {
  /// @param item what the request is bound to, if anything
  void put(UserRequestBuilder request, Hold hold, @Nullable Item item) {
    pickup(request, hold.pickup());
    managedBy(request, hold, item);
  }

  private void pickup(UserRequestBuilder request, PickupPlace pickup) {
    switch (pickup.delivery()) {
      case FILE, OTHER_INSTITUTION -> {}
      case HOME_ADDRESS ->
          request.pickupLocation("Home address").pickupLocationType("USER_HOME_ADDRESS");
      case WORK_ADDRESS ->
          request.pickupLocation("Work address").pickupLocationType("USER_WORK_ADDRESS");
      case LIBRARY -> atLibrary(request, pickup);
    }
  }

  private void atLibrary(UserRequestBuilder request, PickupPlace pickup) {
    request
        .pickupLocation(name(pickup.library()))
        .pickupLocationType(pickup.desk() == null ? "LIBRARY" : "CIRCULATION_DESK")
        .pickupLocationLibrary(pickup.library())
        .pickupLocationCirculationDesk(pickup.desk());
  }

  /// On the hold shelf the pickup library has the matter in hand, before that the item's own.
  private void managedBy(UserRequestBuilder request, Hold hold, @Nullable Item item) {
    boolean arrived = hold.progress().status() == RequestStatus.ON_HOLD_SHELF;
    String library = arrived || item == null ? hold.pickup().library() : item.library();
    request.managedByLibrary(name(library)).managedByLibraryCode(library);
    libraries.desks(institution, library).stream()
        .findFirst()
        .ifPresent(
            (Desk first) ->
                request
                    .managedByCirculationDesk(first.name())
                    .managedByCirculationDeskCode(first.code()));
  }

  private String name(String code) {
    return libraries.library(institution, code).map(Library::name).orElse(code);
  }
}
