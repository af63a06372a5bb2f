package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The code tables there are, without their rows.
@AlmaObject
public record CodeTables(List<CodeTable> codeTable, @Attribute int totalRecordCount) {}
