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
    return MmsId.parse(digits)
        .orElseThrow(
            () ->
                isNumber(digits)
                    ? CatalogueReason.NO_SUCH_BIB.refusal(digits)
                    : BibsReason.MMS_ID_NOT_NUMERIC.refusal(digits));
  }

  static HoldingId holding(String digits) {
    return HoldingId.parse(digits)
        .orElseThrow(
            () ->
                isNumber(digits)
                    ? CatalogueReason.NO_SUCH_HOLDING.refusal(digits)
                    : new BadRequest(ApiReason.NOT_NUMERIC.about("holdingsId", digits)));
  }

  // One that is longer than ours are belongs to nothing here.
  private static boolean isNumber(String digits) {
    return digits.matches("[0-9]+");
  }

  static ItemId item(AlmaRequest request) {
    String digits = request.segment("item_pid");
    return ItemId.parse(digits).orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(digits));
  }
}
