package org.consort.api.users;

import java.util.stream.Collectors;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.TitledItem;
import org.consort.circulation.Circulation;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Codes;
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

  /// @param field the parameter or element that has the code
  /// @throws BadRequest unless the institution knows the code; it names those that would do
  void requireCode(AlmaRequest request, String field, CodeTable table, String code) {
    Codes known = codes.of(request.institutionId());
    if (!known.has(table, code)) {
      String valid =
          known.rows(table).stream()
              .filter(CodeRow::enabled)
              .map(CodeRow::code)
              .collect(Collectors.joining(", "));
      throw new BadRequest(ApiReason.FIELD_NOT_VALID.about(field, code, valid));
    }
  }
}
