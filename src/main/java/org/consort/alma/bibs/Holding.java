package org.consort.alma.bibs;

import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Quoted;
import org.consort.alma.wire.RecordXml;
import org.jspecify.annotations.Nullable;

/// A holdings record: alone with its MARC, in a list with library and call number instead.
@AlmaObject
public record Holding(
    @Nullable String holdingId,
    @Nullable String createdBy,
    @Nullable LocalDate createdDate,
    @Nullable String lastModifiedBy,
    @Nullable LocalDate lastModifiedDate,
    @Nullable String originatingSystem,
    @Nullable String originatingSystemId,
    @Quoted @Nullable Boolean suppressFromPublishing,
    @Quoted @Nullable Boolean calculatedSuppressFromPublishing,
    @Nullable Coded library,
    @Nullable Coded location,
    @Nullable String callNumber,
    @Nullable String accessionNumber,
    @Nullable RecordXml record,
    @Attribute @Nullable String link) {}
