package org.consort.acquisitions;

import org.consort.base.Money;

/// An amount to be set aside on one fund, in the fund's currency.
public record Charge(String fund, Money amount) {}
