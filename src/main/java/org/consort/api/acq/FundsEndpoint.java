package org.consort.api.acq;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consort.access.Area;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Allocation;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.FundTransaction;
import org.consort.acquisitions.Funds;
import org.consort.acquisitions.Transfer;
import org.consort.alma.acq.FundTransactions;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.Page;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/acq/funds`: in `mode=POL`, the usual one, what an order may name today; in `mode=ALL` ledgers
/// and funds of every level. `q` searches the code, `q=fund_code~hist`.
public final class FundsEndpoint {
  private final Doors doors;
  private final Funds funds;
  private final FundsById known;
  private final AlmaFunds answers;
  private final InstantSource clock;

  public FundsEndpoint(Doors doors, Funds funds, FundCodes codes, InstantSource clock) {
    this.doors = doors;
    this.funds = funds;
    this.known = new FundsById(funds);
    this.answers = new AlmaFunds(codes);
    this.clock = clock;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/acq/funds", doors.read(Area.ACQ, this::list)),
        Route.get("/acq/funds/{fund_id}", doors.read(Area.ACQ, this::get)),
        Route.post("/acq/funds/{fund_id}", doors.write(Area.ACQ, this::act)),
        Route.get("/acq/funds/{fund_id}/transactions", doors.read(Area.ACQ, this::transactions)),
        Route.post("/acq/funds/{fund_id}/transactions", doors.write(Area.ACQ, this::move)));
  }

  private Reply list(AlmaRequest request) {
    FundQuery wanted = FundQuery.of(request);
    List<Fund> found =
        (wanted.everyFund() ? known.every(request) : usableToday(request))
            .stream().filter(wanted::takes).toList();
    Page page = request.page();
    List<org.consort.alma.acq.Fund> shown =
        page.of(found).map(fund -> answers.shown(request, fund)).toList();
    return request.reply(new org.consort.alma.acq.Funds(shown, found.size()));
  }

  private List<Fund> usableToday(AlmaRequest request) {
    return funds.usable(
        request.institutionId(),
        LocalDate.ofInstant(clock.instant(), request.institution().zone()));
  }

  private Reply get(AlmaRequest request) {
    return request.reply(answers.shown(request, known.asked(request)));
  }

  private Reply act(AlmaRequest request) {
    String operation = request.mandatory("op", "activate, deactivate");
    Fund.Status status =
        switch (operation) {
          case "activate" -> Fund.Status.ACTIVE;
          case "deactivate" -> Fund.Status.INACTIVE;
          default ->
              throw new BadRequest(
                  ApiReason.NOT_AMONG.about("op", operation, "activate, deactivate"));
        };
    funds.changeStatus(request.institutionId(), known.asked(request).code(), status);
    return request.reply(answers.shown(request, known.asked(request)));
  }

  private Reply move(AlmaRequest request) {
    String id = request.segment("fund_id");
    Fund fund =
        known
            .find(request, id)
            .orElseThrow(
                () -> new BadRequest(AcquisitionReason.TRANSACTION_FUND_NOT_VALID.about(id)));
    IncomingTransaction sent =
        IncomingTransaction.of(request, fund, related -> known.find(request, related));
    FundTransaction made =
        switch (sent) {
          case IncomingTransaction.Allocate(Allocation wish) ->
              funds.allocate(request.institutionId(), wish);
          case IncomingTransaction.Move(Transfer wish) ->
              funds.transfer(request.institutionId(), wish);
        };
    return request.reply(AlmaTransactions.shown(request, made, ids(request)));
  }

  private Map<String, Long> ids(AlmaRequest request) {
    return known.every(request).stream().collect(Collectors.toMap(Fund::code, Fund::number));
  }

  private Reply transactions(AlmaRequest request) {
    Fund fund = known.asked(request);
    List<FundTransaction> all = funds.transactions(request.institutionId(), fund.code());
    List<FundTransaction> found = AlmaTransactions.wanted(request, all);
    Page page = request.page();
    Map<String, Long> ids = ids(request);
    return request.reply(
        new FundTransactions(
            page.of(found).map(entry -> AlmaTransactions.shown(request, entry, ids)).toList(),
            found.size()));
  }
}
