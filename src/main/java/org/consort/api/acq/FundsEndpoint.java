package org.consort.api.acq;

import java.util.List;
import java.util.Locale;
import org.consort.access.Area;
import org.consort.acquisitions.Balance;
import org.consort.acquisitions.EncumbranceRule;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.Funds;
import org.consort.alma.acq.FundBuilder;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.Listing;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/acq/funds`: ledgers and funds with their balances. Search, `mode` and `status` are not there
/// yet: every level is listed.
public final class FundsEndpoint {
  private final Doors doors;
  private final Funds funds;

  public FundsEndpoint(Doors doors, Funds funds) {
    this.doors = doors;
    this.funds = funds;
  }

  public List<Route> routes() {
    return List.of(Route.get("/acq/funds", doors.read(Area.ACQ, this::list)));
  }

  private Reply list(AlmaRequest request) {
    Listing<org.consort.alma.acq.Fund> found =
        funds.list(request.institutionId(), request.page()).map(fund -> answer(request, fund));
    return request.reply(new org.consort.alma.acq.Funds(found.entries(), found.total()));
  }

  private static org.consort.alma.acq.Fund answer(AlmaRequest request, Fund fund) {
    FundBuilder answer =
        FundBuilder.builder()
            .id(Long.toString(fund.number()))
            .link(request.link("/acq/funds/" + fund.number()))
            .code(fund.code())
            .name(fund.name())
            .entityType(named(fund.kind()))
            .status(named(fund.status()))
            .fiscalPeriod(Coded.of(fund.period().code(), fund.period().name()))
            .currency(Coded.of(fund.currency().getCurrencyCode()))
            .availableForLibrary(fund.libraries().stream().sorted().map(Coded::of).toList())
            .parent(fund.parent() == null ? null : new Linked(fund.parent(), null));
    putRule(fund.rule(), answer);
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

  private static void putRule(EncumbranceRule rule, FundBuilder answer) {
    answer
        .overencumbranceAllowed(
            rule.overEncumbrance() ? Coded.of("YES", "Yes") : Coded.of("NO", "No"))
        .overencumbranceLimitPercent(rule.limitPercent())
        .encumbrancesPriorToFiscalPeriod(rule.daysBefore())
        .fiscalPeriodEndEncumbranceGracePeriod(rule.daysAfter());
  }

  private static Coded named(Enum<?> value) {
    String lower = value.name().toLowerCase(Locale.ROOT);
    return Coded.of(value.name(), value.name().charAt(0) + lower.substring(1));
  }
}
