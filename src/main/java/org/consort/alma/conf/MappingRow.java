package org.consort.alma.conf;

import java.time.LocalDate;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A row of a mapping table.
@AlmaObject
@Named("row")
public record MappingRow(
    @Nullable String column0,
    @Nullable String column1,
    @Nullable String column2,
    @Nullable String column3,
    @Nullable String column4,
    @Nullable String column5,
    @Nullable String column6,
    @Nullable Boolean enabled,
    @Nullable String updatedBy,
    @Nullable LocalDate updateDate) {}
