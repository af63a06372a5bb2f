package org.consort.api.acq;

import java.util.List;
import java.util.stream.Collectors;
import org.consort.access.Area;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.FiscalPeriod;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.Funds;
import org.consort.acquisitions.NewFund;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.web.Reply;
import org.consort.web.Route;

/// Opens ledgers and funds, changes them, and removes those nothing has happened to.
public final class FundWritesEndpoint {
  private final Doors doors;
  private final Acquisitions acquisitions;
  private final Funds funds;
  private final FundsById known;
  private final FundCodes codes;
  private final AlmaFunds answers;

  public FundWritesEndpoint(Doors doors, Acquisitions acquisitions, FundCodes codes) {
    this.doors = doors;
    this.acquisitions = acquisitions;
    this.funds = acquisitions.funds();
    this.known = new FundsById(funds);
    this.codes = codes;
    this.answers = new AlmaFunds(codes);
  }

  public List<Route> routes() {
    String one = "/acq/funds/{fund_id}";
    return List.of(
        Route.post("/acq/funds", doors.write(Area.ACQ, this::open)),
        Route.put(one, doors.write(Area.ACQ, this::replace)),
        Route.delete(one, doors.write(Area.ACQ, this::remove)));
  }

  private Reply open(AlmaRequest request) {
    NewFund fund = new IncomingFund(request, surroundings(request), codes).opened();
    funds.add(request.institutionId(), fund);
    return shown(request, fund.code());
  }

  private Reply replace(AlmaRequest request) {
    Fund old = known.asked(request);
    NewFund fund = new IncomingFund(request, surroundings(request), codes).changed(old);
    funds.replace(request.institutionId(), fund);
    return shown(request, fund.code());
  }

  private Reply remove(AlmaRequest request) {
    funds.remove(request.institutionId(), known.asked(request).code());
    return request.noContent();
  }

  private Reply shown(AlmaRequest request, String code) {
    Fund fund = funds.find(request.institutionId(), code).orElseThrow();
    return request.reply(answers.shown(request, fund));
  }

  private IncomingFundPlace.Surroundings surroundings(AlmaRequest request) {
    return new IncomingFundPlace.Surroundings(
        known.every(request),
        acquisitions.periods().all(request.institutionId()).stream()
            .map(FiscalPeriod::code)
            .collect(Collectors.toSet()));
  }
}
