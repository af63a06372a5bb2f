package org.consort.alma.bibs;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The portfolios of a title.
@AlmaObject
public record Portfolios(List<Portfolio> portfolio, @Attribute int totalRecordCount) {}
