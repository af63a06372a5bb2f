package org.consort.circulation;

import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.Problem;
import org.consort.institution.Libraries;
import org.consort.institution.Library;

/// Where a patron may have something put aside: at every library with a desk, also one where nobody
/// scans, but never at a resource sharing library.
record PickupRules(Libraries libraries) {
  /// @throws org.consort.base.BadRequest when library or desk do not exist
  Optional<Problem> objection(InstitutionId institution, PickupPlace place) {
    Library library =
        libraries
            .library(institution, place.library())
            .orElseThrow(() -> CirculationReason.PICKUP_LIBRARY_UNKNOWN.refusal(place.library()));
    if (place.desk() != null
        && libraries.desk(institution, place.library(), place.desk()).isEmpty()) {
      throw CirculationReason.PICKUP_DESK_UNKNOWN.refusal(place.desk(), place.library());
    }
    boolean allowed =
        !library.resourceSharing() && !libraries.desks(institution, place.library()).isEmpty();
    return allowed ? Optional.empty() : Optional.of(CirculationReason.NO_ITEM_CAN_FULFILL.about());
  }
}
