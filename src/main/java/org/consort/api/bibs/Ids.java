package org.consort.api.bibs;

import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.catalogue.CatalogueReason;

/// Reads the ids that stand in paths.
final class Ids {
  private Ids() {}

  static MmsId mms(AlmaRequest request) {
    return mms(request.segment("mms_id"));
  }

  static MmsId mms(String digits) {
    return MmsId.parse(digits).orElseThrow(() -> BibsReason.MMS_ID_NOT_NUMERIC.refusal(digits));
  }

  static HoldingId holding(String digits) {
    return HoldingId.parse(digits)
        .orElseThrow(() -> new BadRequest(ApiReason.NOT_NUMERIC.about("holdingsId", digits)));
  }

  static ItemId item(AlmaRequest request) {
    String digits = request.segment("item_pid");
    return ItemId.parse(digits).orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(digits));
  }
}
