package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// Funds.
@AlmaObject
public record Funds(List<Fund> fund, @Attribute int totalRecordCount) {}
