package org.consort.alma.acq;

import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// A note on an invoice. Alma tells its text as `content`; programs written after its older
/// documentation send it as `note_text`.
@AlmaObject
public record InvoiceNote(
    @Nullable String content,
    @Nullable String noteText,
    @Nullable String createdBy,
    @Nullable LocalDate creationDate) {}
