package org.consort.api.acq;

import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.Funds;
import org.consort.api.AlmaRequest;
import org.consort.base.NotFound;
import org.consort.base.Page;

/// Finds funds by the ids they have outside; inside they are named by their codes.
record FundsById(Funds funds) {
  private static final Page EVERY = new Page(Integer.MAX_VALUE, 0);

  List<Fund> every(AlmaRequest request) {
    return funds.list(request.institutionId(), EVERY).entries();
  }

  Optional<Fund> find(AlmaRequest request, String id) {
    return every(request).stream()
        .filter(fund -> Long.toString(fund.number()).equals(id))
        .findFirst();
  }

  /// The one the path names.
  Fund asked(AlmaRequest request) {
    String id = request.segment("fund_id");
    return find(request, id)
        .orElseThrow(() -> new NotFound(AcquisitionReason.FUND_NOT_FOUND.about(id)));
  }
}
