package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Linked;
import org.consort.alma.wire.Longest;
import org.jspecify.annotations.Nullable;

/// What is ordered. There is one ISBN and one ISSN, and no MARC.
@AlmaObject
@Longest(Longest.TEXT)
public record ResourceMetadata(
    @Nullable Linked mmsId,
    @Longest(Longest.TITLE) @Nullable String title,
    @Nullable String author,
    @Nullable String issn,
    @Nullable String isbn,
    @Nullable String publisher,
    @Nullable String publicationPlace,
    @Nullable String publicationYear,
    @Nullable String vendorTitleNumber,
    @Nullable String titleId,
    @Longest(100) List<String> systemControlNumber) {}
