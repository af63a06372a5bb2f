package org.consort.api.acq;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.consort.access.Area;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Balance;
import org.consort.acquisitions.EncumbranceRule;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.FundTransaction;
import org.consort.acquisitions.Funds;
import org.consort.alma.acq.FundBuilder;
import org.consort.alma.acq.FundTransactions;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/acq/funds`: in `mode=POL`, the usual one, what an order may name today; in `mode=ALL` ledgers
/// and funds of every level. `q` searches the code, `q=fund_code~hist`.
public final class FundsEndpoint {
  private static final Page EVERY = new Page(Integer.MAX_VALUE, 0);

  private final Doors doors;
  private final Funds funds;
  private final InstantSource clock;

  public FundsEndpoint(Doors doors, Funds funds, InstantSource clock) {
    this.doors = doors;
    this.funds = funds;
    this.clock = clock;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/acq/funds", doors.read(Area.ACQ, this::list)),
        Route.get("/acq/funds/{fund_id}", doors.read(Area.ACQ, this::get)),
        Route.get("/acq/funds/{fund_id}/transactions", doors.read(Area.ACQ, this::transactions)));
  }

  private Reply list(AlmaRequest request) {
    FundQuery wanted = FundQuery.of(request);
    List<Fund> found =
        (wanted.everyFund() ? every(request) : usableToday(request))
            .stream().filter(wanted::takes).toList();
    Page page = request.page();
    List<org.consort.alma.acq.Fund> shown =
        found.stream()
            .skip(page.offset())
            .limit(page.limit())
            .map(fund -> answer(request, fund))
            .toList();
    return request.reply(new org.consort.alma.acq.Funds(shown, found.size()));
  }

  private List<Fund> every(AlmaRequest request) {
    return funds.list(request.institutionId(), EVERY).entries();
  }

  private List<Fund> usableToday(AlmaRequest request) {
    return funds.usable(
        request.institutionId(),
        LocalDate.ofInstant(clock.instant(), request.institution().zone()));
  }

  private Reply get(AlmaRequest request) {
    return request.reply(answer(request, asked(request)));
  }

  private Fund asked(AlmaRequest request) {
    String id = request.segment("fund_id");
    return every(request).stream()
        .filter(fund -> Long.toString(fund.number()).equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(AcquisitionReason.FUND_NOT_FOUND.about(id)));
  }

  private Reply transactions(AlmaRequest request) {
    Fund fund = asked(request);
    List<FundTransaction> all = funds.transactions(request.institutionId(), fund.code());
    List<FundTransaction> found = AlmaTransactions.wanted(request, all);
    Page page = request.page();
    return request.reply(
        new FundTransactions(
            found.stream()
                .skip(page.offset())
                .limit(page.limit())
                .map(entry -> AlmaTransactions.shown(request, entry))
                .toList(),
            found.size()));
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
