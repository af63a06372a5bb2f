package org.consort.alma.users;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// Loans of a user or an item.
@AlmaObject
public record ItemLoans(List<ItemLoan> itemLoan, @Attribute int totalRecordCount) {}
