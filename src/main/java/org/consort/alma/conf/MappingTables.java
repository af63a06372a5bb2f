package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The mapping tables there are, without their rows.
@AlmaObject
public record MappingTables(List<MappingTable> mappingTable, @Attribute int totalRecordCount) {}
