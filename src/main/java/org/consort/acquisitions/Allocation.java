package org.consort.acquisitions;

import org.consort.base.Money;

/// Money for an allocated fund, in its currency.
///
/// @param taken it is taken from the fund, not given to it
public record Allocation(String fund, Money amount, boolean taken, String note) {}
