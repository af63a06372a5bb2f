package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// Movements of a fund's money, oldest first.
@AlmaObject
public record FundTransactions(
    List<FundTransaction> fundTransaction, @Attribute int totalRecordCount) {}
