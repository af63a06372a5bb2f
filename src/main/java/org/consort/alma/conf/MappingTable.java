package org.consort.alma.conf;

import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A table of rules with up to seven columns
/// (<https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_mapping_table.xsd/>).
@AlmaObject
public record MappingTable(
    @Nullable String code,
    @Nullable String name,
    @Nullable String description,
    @Nullable Coded subSystem,
    @Nullable Boolean customized,
    @Nullable String updatedBy,
    @Nullable LocalDate updateDate,
    @Nullable CodeTableScope scope,
    List<MappingHeader> header,
    List<MappingRow> row,
    @Attribute @Nullable String link) {}
