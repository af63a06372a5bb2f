package org.consort.api.acq;

import java.math.BigDecimal;
import org.consort.acquisitions.EncumbranceRule;
import org.consort.alma.acq.Fund;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.jspecify.annotations.Nullable;

/// Reads how far orders may go with a fund's money, as it was sent with the fund.
record IncomingRule(AlmaRequest request, Fund sent) {
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(10_000);
  private static final int MOST_DAYS = 3_660;

  /// Whether the rule of the fund above holds: `rules_level=parent`, or none was sent.
  boolean isAbove() {
    String level = request.query("rules_level").orElse("fund");
    return switch (level) {
      case "fund" -> !saysRules();
      case "parent" -> true;
      default ->
          throw new BadRequest(ApiReason.NOT_AMONG.about("rules_level", level, "fund, parent"));
    };
  }

  private boolean saysRules() {
    return Given.code(sent.overencumbranceAllowed()).isPresent()
        || sent.encumbrancesPriorToFiscalPeriod() != null
        || sent.fiscalPeriodEndEncumbranceGracePeriod() != null;
  }

  EncumbranceRule own() {
    String allowed = Given.code(sent.overencumbranceAllowed()).orElse("NO");
    BigDecimal limit = sent.overencumbranceLimitPercent();
    if (limit != null && (limit.signum() < 0 || limit.compareTo(MOST_PERCENT) > 0)) {
      throw IncomingFund.notAmong("overencumbrance_limit_percent", limit, "0 to 10000");
    }
    return new EncumbranceRule(
        switch (allowed) {
          case "YES" -> true;
          case "NO" -> false;
          default -> throw IncomingFund.notAmong("overencumbrance_allowed", allowed, "YES, NO");
        },
        limit,
        days("encumbrances_prior_to_fiscal_period", sent.encumbrancesPriorToFiscalPeriod()),
        days(
            "fiscal_period_end_encumbrance_grace_period",
            sent.fiscalPeriodEndEncumbranceGracePeriod()));
  }

  private static int days(String field, @Nullable Integer given) {
    int days = given == null ? 0 : given;
    if (days < -MOST_DAYS || days > MOST_DAYS) {
      throw IncomingFund.notAmong(field, days, "-3660 to 3660");
    }
    return days;
  }
}
