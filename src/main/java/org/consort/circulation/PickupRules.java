package org.consort.circulation;

import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.Problem;
import org.consort.institution.Institution;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.jspecify.annotations.Nullable;

/// Where a patron may have something put aside: at every library with a desk, also one where nobody
/// scans, but never at a resource sharing library; at home where the institution sends things out.
record PickupRules(CirculationDesk desk) {
  /// @throws org.consort.base.BadRequest when library or desk do not exist, or nothing is brought
  ///   there
  Optional<Problem> objection(InstitutionId institution, long patron, PickupPlace place) {
    return switch (place.delivery()) {
      case LIBRARY -> atLibrary(institution, place);
      case HOME_ADDRESS -> atAddress(institution, patron, "home");
      case WORK_ADDRESS -> atAddress(institution, patron, "work");
      case OTHER_INSTITUTION -> Optional.of(elsewhere(institution, place));
      case FILE -> Optional.empty();
    };
  }

  private Optional<Problem> atLibrary(InstitutionId institution, PickupPlace place) {
    Libraries libraries = desk.libraries();
    Library library =
        libraries
            .library(institution, place.library())
            .orElseThrow(() -> CirculationReason.PICKUP_LIBRARY_UNKNOWN.refusal(place.library()));
    if (place.desk() != null && !hasDesk(institution, place.library(), place.desk())) {
      throw CirculationReason.PICKUP_DESK_UNKNOWN.refusal(place.desk(), place.library());
    }
    boolean allowed =
        !library.resourceSharing() && !libraries.desks(institution, place.library()).isEmpty();
    return allowed ? Optional.empty() : Optional.of(CirculationReason.NO_ITEM_CAN_FULFILL.about());
  }

  private Optional<Problem> atAddress(InstitutionId institution, long patron, String kind) {
    List<String> served = desk.policies().regulations(institution).deliversTo();
    if (served.isEmpty()) {
      throw CirculationReason.NOT_AT_HOME.refusal();
    }
    if (!served.contains(kind)) {
      throw CirculationReason.NOT_DELIVERED_SO.refusal(kind, String.join(", ", served));
    }
    boolean known =
        desk.borrower(institution, patron).user().particulars().contact().addresses().stream()
            .anyMatch(address -> address.types().contains(kind));
    if (!known) {
      throw CirculationReason.NO_ADDRESS.refusal();
    }
    return Optional.empty();
  }

  /// A request is never handed on to another institution from here: that is the hub's work.
  private Problem elsewhere(InstitutionId own, PickupPlace place) {
    InstitutionId network = desk.neighbours().institutions().byId(own).network();
    if (network == null) {
      return CirculationReason.NO_NETWORK.about();
    }
    Optional<Institution> other =
        Optional.ofNullable(place.institution())
            .flatMap(desk.neighbours().institutions()::byCode)
            .filter(found -> network.equals(found.network()));
    if (other.isEmpty()) {
      return CirculationReason.NETWORK_MEMBER_UNKNOWN.about();
    }
    if (place.library().isEmpty()) {
      return CirculationReason.NETWORK_PICKUP_MISSING.about();
    }
    boolean exists =
        desk.libraries().library(other.get().id(), place.library()).isPresent()
            && (place.desk() == null || hasDesk(other.get().id(), place.library(), place.desk()));
    return exists
        ? CirculationReason.REQUEST_FAILED.about("pickup at another institution is not supported")
        : CirculationReason.NETWORK_PICKUP_UNKNOWN.about();
  }

  private boolean hasDesk(InstitutionId institution, String library, @Nullable String code) {
    return code != null && desk.libraries().desk(institution, library, code).isPresent();
  }
}
