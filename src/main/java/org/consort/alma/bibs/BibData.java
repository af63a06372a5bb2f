package org.consort.alma.bibs;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Quoted;
import org.jspecify.annotations.Nullable;

/// A bibliographic record in brief.
@AlmaObject
public record BibData(
    @Nullable String mmsId,
    @Nullable String title,
    @Nullable String author,
    @Nullable String issn,
    @Nullable String isbn,
    @Nullable String completeEdition,
    List<String> networkNumber,
    @Nullable String placeOfPublication,
    @Nullable String dateOfPublication,
    @Nullable String publisherConst,
    @Nullable String publisher,
    @Quoted @Nullable Boolean bibSuppressFromPublishing,
    @Attribute @Nullable String link) {}
