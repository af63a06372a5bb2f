package org.consort.api.bibs;

import org.consort.api.AlmaRequest;
import org.consort.base.BadRequest;
import org.consort.base.MmsId;
import org.consort.catalogue.CatalogueReason;

/// Answers for the network zone and the community zone, in which Consort keeps no records: none is
/// found there, and no title is a copy of one.
final class SharedZones {
  private SharedZones() {}

  /// Refuses to make a title from a shared record. The body, an empty `<bib/>`, must be one.
  static void refuseCopies(AlmaRequest request) {
    request
        .query("from_nz_mms_id")
        .or(() -> request.query("from_cz_mms_id"))
        .ifPresent(
            id -> {
              readBody(request);
              throw CatalogueReason.NO_BIB_FOR_HOLDING.refusal(Ids.mms(id));
            });
  }

  static BadRequest notLinked(AlmaRequest request, MmsId id) {
    readBody(request);
    return BibsReason.NOT_LINKED.refusal(id);
  }

  private static void readBody(AlmaRequest request) {
    if (request.hasBody()) {
      request.xmlBody(org.consort.alma.bibs.Bib.class);
    }
  }
}
