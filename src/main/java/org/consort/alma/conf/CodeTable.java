package org.consort.alma.conf;

import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Longest;
import org.jspecify.annotations.Nullable;

/// A table of codes. Only tables that libraries may add to carry a scope.
@AlmaObject
public record CodeTable(
    @Nullable String name,
    @Nullable String description,
    @Nullable Coded subSystem,
    @Nullable Boolean patronFacing,
    @Nullable String updatedBy,
    @Nullable LocalDate updateDate,
    @Nullable Coded language,
    @Nullable CodeTableScope scope,
    @Longest(10_000) List<CodeTableRow> row,
    @Attribute @Nullable String link) {}
