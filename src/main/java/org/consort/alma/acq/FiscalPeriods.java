package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// Fiscal periods, oldest first.
@AlmaObject
public record FiscalPeriods(List<FiscalPeriod> fiscalPeriod, @Attribute int totalRecordCount) {}
