package org.consort.api.acq;

import java.math.BigDecimal;
import java.util.Locale;
import org.consort.acquisitions.EncumbranceRule;
import org.consort.acquisitions.ExpenditureRule;
import org.consort.acquisitions.FundRules;
import org.consort.alma.acq.Fund;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.jspecify.annotations.Nullable;

/// Reads how far a fund's money goes, as it was sent with the fund.
record IncomingRules(AlmaRequest request, Fund sent) {
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(10_000);
  private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000_000_000L);
  private static final int MOST_DECIMALS = 4;
  private static final int MOST_DAYS = 3_660;

  /// Whether the rules of the fund above hold: `rules_level=parent`, or none were sent.
  boolean areAbove() {
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
        || Given.code(sent.overexpenditureAllowed()).isPresent()
        || saysAmounts()
        || saysDays();
  }

  private boolean saysAmounts() {
    return sent.overencumbranceWarningPercent() != null
        || sent.overencumbranceLimitPercent() != null
        || sent.overexpenditureWarningSum() != null
        || sent.overexpenditureLimitSum() != null;
  }

  private boolean saysDays() {
    return sent.encumbrancesPriorToFiscalPeriod() != null
        || sent.expendituresPriorToFiscalPeriod() != null
        || sent.transfersPriorToFiscalPeriod() != null
        || sent.fiscalPeriodEndEncumbranceGracePeriod() != null
        || sent.fiscalPeriodEndExpenditureGracePeriod() != null;
  }

  FundRules own() {
    return new FundRules(
        encumbrance(),
        expenditure(),
        days("transfers_prior_to_fiscal_period", sent.transfersPriorToFiscalPeriod()));
  }

  private EncumbranceRule encumbrance() {
    return new EncumbranceRule(
        allowed("overencumbrance_allowed", sent.overencumbranceAllowed()),
        upTo(MOST_PERCENT, "overencumbrance_limit_percent", sent.overencumbranceLimitPercent()),
        upTo(MOST_PERCENT, "overencumbrance_warning_percent", sent.overencumbranceWarningPercent()),
        days("encumbrances_prior_to_fiscal_period", sent.encumbrancesPriorToFiscalPeriod()),
        days(
            "fiscal_period_end_encumbrance_grace_period",
            sent.fiscalPeriodEndEncumbranceGracePeriod()));
  }

  private ExpenditureRule expenditure() {
    return new ExpenditureRule(
        allowed("overexpenditure_allowed", sent.overexpenditureAllowed()),
        upTo(MOST_MONEY, "overexpenditure_limit_sum", sent.overexpenditureLimitSum()),
        upTo(MOST_MONEY, "overexpenditure_warning_sum", sent.overexpenditureWarningSum()),
        days("expenditures_prior_to_fiscal_period", sent.expendituresPriorToFiscalPeriod()),
        days(
            "fiscal_period_end_expenditure_grace_period",
            sent.fiscalPeriodEndExpenditureGracePeriod()));
  }

  private static boolean allowed(String field, @Nullable Coded given) {
    String code = Given.code(given).orElse("NO");
    return switch (code.toUpperCase(Locale.ROOT)) {
      case "YES" -> true;
      case "NO" -> false;
      default -> throw FundFields.notAmong(field, code, "YES, NO");
    };
  }

  private static @Nullable BigDecimal upTo(
      BigDecimal most, String field, @Nullable BigDecimal given) {
    if (given != null
        && (given.signum() < 0
            || given.compareTo(most) > 0
            || given.stripTrailingZeros().scale() > MOST_DECIMALS)) {
      throw FundFields.notAmong(
          field, given, "0 to %s, with at most %d decimals".formatted(most, MOST_DECIMALS));
    }
    return given;
  }

  private static int days(String field, @Nullable Integer given) {
    int days = given == null ? 0 : given;
    if (days < -MOST_DAYS || days > MOST_DAYS) {
      throw FundFields.notAmong(field, days, "-3660 to 3660");
    }
    return days;
  }
}
