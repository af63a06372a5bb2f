package org.consort.api.users;

import org.consort.api.AlmaRequest;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.TitledItem;
import org.consort.circulation.Circulation;
import org.consort.institution.CodeTables;
import org.consort.institution.Libraries;
import org.consort.patrons.Users;

/// What the endpoints of requests and loans work with.
public record FrontDesk(
    Circulation circulation,
    Users users,
    Catalogue catalogue,
    Libraries libraries,
    CodeTables codes) {
  TitledItem item(AlmaRequest request, String barcode) {
    return catalogue
        .titledItem(request.institutionId(), barcode)
        .orElseThrow(() -> CatalogueReason.NO_ITEM_WITH_BARCODE.refusal(barcode));
  }
}
