package org.consort.alma.conf;

import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Longest;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// One code and what it means.
@AlmaObject
@Longest(Longest.TEXT)
@Named("row")
public record CodeTableRow(
    @Longest(Longest.CODE) @Nullable String code,
    @Nullable String description,
    @Named("default") @Nullable Boolean byDefault,
    @Nullable Boolean enabled,
    @Nullable String updatedBy,
    @Nullable LocalDate updateDate) {}
