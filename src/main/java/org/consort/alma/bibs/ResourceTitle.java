package org.consort.alma.bibs;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Linked;
import org.jspecify.annotations.Nullable;

/// The title that something belongs to, in the few words of a list.
@AlmaObject
public record ResourceTitle(
    @Nullable Linked mmsId,
    @Nullable String title,
    @Nullable String author,
    @Nullable String issn,
    @Nullable String isbn,
    @Nullable String publisher,
    @Nullable String publicationPlace,
    @Nullable String publicationYear) {}
