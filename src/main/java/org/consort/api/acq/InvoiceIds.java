package org.consort.api.acq;

import org.consort.acquisitions.invoices.InvoiceReason;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.NotFound;

/// Reads the ids of invoices and their lines from the path.
final class InvoiceIds {
  private static final int MOST_DIGITS = 18;

  private InvoiceIds() {}

  static long invoice(AlmaRequest request) {
    String id = request.segment("invoice_id");
    if (!id.matches("[0-9]*[1-9][0-9]*")) {
      throw new BadRequest(ApiReason.NOT_ABOVE_ZERO.about("invoice_id", id));
    }
    if (id.length() > MOST_DIGITS) {
      throw new NotFound(InvoiceReason.NOT_FOUND.about(id));
    }
    return Long.parseLong(id);
  }

  static long line(AlmaRequest request) {
    String id = request.segment("invoice_line_id");
    if (!id.matches("[0-9]{1,18}")) {
      throw new BadRequest(InvoiceReason.LINE_NOT_FOUND.about(id));
    }
    return Long.parseLong(id);
  }
}
