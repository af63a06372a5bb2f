package org.consort.api.acq;

import java.math.BigDecimal;
import java.util.Locale;
import org.consort.acquisitions.Balance;
import org.consort.acquisitions.EncumbranceRule;
import org.consort.acquisitions.ExpenditureRule;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.FundRules;
import org.consort.alma.acq.FundBuilder;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.jspecify.annotations.Nullable;

/// Shows funds as Alma's.
record AlmaFunds(FundCodes codes) {
  org.consort.alma.acq.Fund shown(AlmaRequest request, Fund fund) {
    FundBuilder answer =
        FundBuilder.builder()
            .id(Long.toString(fund.number()))
            .link(request.link("/acq/funds/" + fund.number()))
            .code(fund.code())
            .name(fund.name())
            .externalId(text(fund.labels().externalId()))
            .description(text(fund.labels().description()))
            .type(codes.type(request.institutionId(), fund.labels().type()))
            .entityType(named(fund.kind()))
            .owner(codes.owner(request, fund.labels().owner()))
            .status(codes.status(request.institutionId(), fund.status()))
            .fiscalPeriod(Coded.of(fund.period().code(), fund.period().name()))
            .currency(Sums.coded(fund.currency()))
            .availableForLibrary(fund.libraries().stream().sorted().map(Coded::of).toList())
            .parent(fund.parent() == null ? null : new Linked(fund.parent(), null));
    putRules(fund.rules(), answer);
    putBalance(fund.balance(), answer);
    return answer.build();
  }

  private static void putBalance(Balance balance, FundBuilder answer) {
    answer
        .allocatedBalance(balance.allocated().amount())
        .encumberedBalance(balance.encumbered().amount())
        .expendedBalance(balance.expended().amount())
        .cashBalance(balance.cash().amount())
        .availableBalance(balance.available().amount());
  }

  private static void putRules(FundRules rules, FundBuilder answer) {
    EncumbranceRule orders = rules.encumbrance();
    answer
        .overencumbranceAllowed(yesOrNo(orders.overEncumbrance()))
        .overencumbranceLimitPercent(plain(orders.limitPercent()))
        .overencumbranceWarningPercent(plain(orders.warningPercent()))
        .encumbrancesPriorToFiscalPeriod(orders.daysBefore())
        .fiscalPeriodEndEncumbranceGracePeriod(orders.daysAfter());
    ExpenditureRule payments = rules.expenditure();
    answer
        .overexpenditureAllowed(yesOrNo(payments.overExpenditure()))
        .overexpenditureLimitSum(plain(payments.limit()))
        .overexpenditureWarningSum(plain(payments.warning()))
        .expendituresPriorToFiscalPeriod(payments.daysBefore())
        .fiscalPeriodEndExpenditureGracePeriod(payments.daysAfter());
    answer.transfersPriorToFiscalPeriod(rules.transferDaysBefore());
  }

  private static Coded yesOrNo(boolean allowed) {
    return allowed ? Coded.of("YES", "Yes") : Coded.of("NO", "No");
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros();
  }

  private static @Nullable String text(String label) {
    return label.isEmpty() ? null : label;
  }

  private static Coded named(Enum<?> value) {
    String lower = value.name().toLowerCase(Locale.ROOT);
    return Coded.of(value.name(), value.name().charAt(0) + lower.substring(1));
  }
}
