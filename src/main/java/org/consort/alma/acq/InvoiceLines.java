package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The lines of an invoice: in it, or as a list.
@AlmaObject
public record InvoiceLines(List<InvoiceLine> invoiceLine, @Attribute int totalRecordCount) {}
