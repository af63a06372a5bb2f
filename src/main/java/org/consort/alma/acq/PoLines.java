package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// Purchase order lines.
@AlmaObject
public record PoLines(List<PoLine> poLine, @Attribute int totalRecordCount) {}
