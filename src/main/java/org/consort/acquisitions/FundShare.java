package org.consort.acquisitions;

import java.math.BigDecimal;
import org.consort.base.Money;
import org.jspecify.annotations.Nullable;

/// The part of a line's cost that one fund pays, by percent or by amount; with neither it pays what
/// the others leave.
public record FundShare(String fund, @Nullable BigDecimal percent, @Nullable Money amount) {}
