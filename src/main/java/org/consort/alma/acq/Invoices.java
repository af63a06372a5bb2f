package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// Invoices.
@AlmaObject
public record Invoices(List<Invoice> invoice, @Attribute int totalRecordCount) {}
