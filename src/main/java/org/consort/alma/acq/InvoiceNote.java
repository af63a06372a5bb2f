package org.consort.alma.acq;

import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// A note on an invoice.
@AlmaObject
public record InvoiceNote(
    @Nullable String noteText, @Nullable String createdBy, @Nullable Instant createdDate) {}
