package org.consort.alma.bibs;

import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Count;
import org.consort.alma.wire.Linked;
import org.consort.alma.wire.Quoted;
import org.consort.alma.wire.RecordXml;
import org.jspecify.annotations.Nullable;

/// A bibliographic record. In JSON its MARC is XML in a string.
@AlmaObject
public record Bib(
    @Nullable String mmsId,
    @Nullable String recordFormat,
    @Nullable LinkedRecordId linkedRecordId,
    @Nullable String title,
    @Nullable String author,
    @Nullable String issn,
    @Nullable String isbn,
    @Nullable String completeEdition,
    List<String> networkNumber,
    @Nullable String placeOfPublication,
    @Nullable String dateOfPublication,
    @Nullable String publisherConst,
    @Nullable Linked holdings,
    @Nullable String createdBy,
    @Nullable LocalDate createdDate,
    @Nullable String lastModifiedBy,
    @Nullable LocalDate lastModifiedDate,
    @Quoted @Nullable Boolean suppressFromPublishing,
    @Quoted @Nullable Boolean suppressFromExternalSearch,
    @Quoted @Nullable Boolean suppressFromMetadoor,
    @Nullable String syncWithOclc,
    @Nullable String syncWithLibrariesAustralia,
    @Nullable String originatingSystem,
    @Nullable String originatingSystemId,
    @Nullable Coded catalogingLevel,
    @Nullable Coded briefLevel,
    @Nullable Count requests,
    List<String> warning,
    @Nullable RecordXml record,
    @Attribute @Nullable String link) {}
