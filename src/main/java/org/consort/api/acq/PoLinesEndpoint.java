package org.consort.api.acq;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.consort.access.Area;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Cancellation;
import org.consort.acquisitions.PoLines;
import org.consort.alma.acq.PoLine;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.bibs.Emptied;
import org.consort.base.BadRequest;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.institution.Libraries;
import org.consort.ordering.ExplanationJson;
import org.consort.ordering.LineChange;
import org.consort.ordering.OrderCall;
import org.consort.ordering.Ordering;
import org.consort.ordering.Outcome;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/acq/po-lines`: placing, reading, changing and cancelling orders. Beyond Alma's API: the header
/// `Idempotency-Key`, `dry_run=true`, and the explanation of an order.
public final class PoLinesEndpoint {
  private static final int LONGEST_KEY = 255;
  private static final String JSON = "application/json; charset=UTF-8";

  private final Doors doors;
  private final Ordering ordering;
  private final PoLines poLines;
  private final PoLineAnswers answers;

  public PoLinesEndpoint(
      Doors doors,
      Ordering ordering,
      Acquisitions acquisitions,
      Libraries libraries,
      LineItems items) {
    this.doors = doors;
    this.ordering = ordering;
    this.poLines = acquisitions.poLines();
    this.answers = new PoLineAnswers(libraries, acquisitions.naming(), items);
  }

  public List<Route> routes() {
    return List.of(
        Route.post("/acq/po-lines", doors.write(Area.ACQ, this::place)),
        Route.get("/acq/po-lines", doors.read(Area.ACQ, this::list)),
        Route.get("/acq/po-lines/{number}", doors.read(Area.ACQ, this::get)),
        Route.put("/acq/po-lines/{number}", doors.write(Area.ACQ, this::replace)),
        Route.delete("/acq/po-lines/{number}", doors.write(Area.ACQ, this::cancel)),
        Route.get("/acq/po-lines/{number}/explanation", doors.read(Area.ACQ, this::explain)));
  }

  private Reply place(AlmaRequest request) {
    PoLine sent = request.body(PoLine.class);
    OrderCall call = call(request);
    boolean dryRun = request.flag("dry_run", false);
    Outcome outcome =
        dryRun
            ? ordering.plan(request.institution(), IncomingOrders.of(sent), call)
            : ordering.place(request.institution(), IncomingOrders.of(sent), call);
    return switch (outcome) {
      case Outcome.Placed placed -> request.reply(answers.of(request, placed.line()));
      case Outcome.Repeated repeat -> request.reply(answers.of(request, repeat.line()));
      case Outcome.Refused refused -> throw new BadRequest(refused.reasons());
      case Outcome.Foreseen foreseen -> Reply.of(200, JSON, ExplanationJson.write(foreseen));
    };
  }

  private Reply list(AlmaRequest request) {
    Listing<org.consort.acquisitions.PoLine> found =
        poLines.search(request.institutionId(), PoLineQuery.of(request), request.page());
    return request.reply(
        new org.consort.alma.acq.PoLines(answers.listed(request, found.entries()), found.total()));
  }

  private Reply get(AlmaRequest request) {
    return request.reply(
        answers.of(request, poLines.get(request.institutionId(), request.segment("number"))));
  }

  private Reply replace(AlmaRequest request) {
    PoLine sent = request.body(PoLine.class);
    LineChange wish =
        new LineChange(
            request.flag("update_inventory", true),
            request.flag("redistribute_funds", false),
            request.caller().name());
    return request.reply(
        answers.of(
            request,
            ordering.change(
                request.institution(), request.segment("number"), IncomingOrders.of(sent), wish)));
  }

  private Reply cancel(AlmaRequest request) {
    Cancellation wish =
        new Cancellation(
            request.mandatory("reason", "a code of the table POLineCancellationReasons"),
            request.query("comment").orElse(""),
            request.flag("inform_vendor", false),
            request.flag("override", false),
            Emptied.of(request, "bib"));
    ordering.cancel(
        request.institutionId(), request.segment("number"), wish, request.caller().name());
    return request.noContent();
  }

  private Reply explain(AlmaRequest request) {
    String number = request.segment("number");
    return ordering
        .order(request.institutionId(), number)
        .map(order -> Reply.of(200, JSON, ExplanationJson.write(order)))
        .orElseThrow(() -> new NotFound(AcquisitionReason.PO_LINE_NOT_FOUND.about(number)));
  }

  private static OrderCall call(AlmaRequest request) {
    String key =
        request.http().header("Idempotency-Key").filter(text -> !text.isBlank()).orElse(null);
    if (key != null && key.length() > LONGEST_KEY) {
      throw new BadRequest(
          ApiReason.INVALID.about("Idempotency-Key", key.length() + " characters"));
    }
    return new OrderCall(
        request.query("profile_code").orElse(null),
        request.flag("requires_manual_review", false),
        key,
        request.caller().name(),
        new String(request.http().body(), UTF_8).replace("\0", ""));
  }
}
