package org.consort.acquisitions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.consort.base.Money;
import org.jspecify.annotations.Nullable;

/// What a line costs and who pays.
///
/// @param price list price of one unit before discount
/// @param discountPercent 0 to 100
public record OrderCost(
    @Nullable Money price, BigDecimal discountPercent, boolean noCharge, List<FundShare> shares) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public OrderCost {
    shares = List.copyOf(shares);
  }

  /// What so many units cost after the discount; empty when no price is known.
  public Optional<Money> net(int quantity) {
    BigDecimal paid = HUNDRED.subtract(discountPercent).movePointLeft(2);
    return Optional.ofNullable(price)
        .map(unit -> unit.times(paid.multiply(BigDecimal.valueOf(quantity))));
  }

  public OrderCost with(List<FundShare> other) {
    return new OrderCost(price, discountPercent, noCharge, other);
  }
}
