package org.consort.api.hub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.consort.base.BadRequest;
import org.consort.borrowing.BorrowingDesk;
import org.consort.borrowing.BorrowingReason;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.BorrowingRequests;
import org.consort.borrowing.Submission;
import org.consort.borrowing.supply.Objection;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// `/requests` and what can be done to one of them.
final class RequestsEndpoint {
  private static final String JSON = "application/json";
  private static final Set<String> CANCELLERS = Set.of("patron", "borrower", "lender");

  private final TokenDoor door;
  private final BorrowingDesk desk;
  private final BorrowingRequests requests;
  private final Consumer<String> look;

  RequestsEndpoint(
      TokenDoor door, BorrowingDesk desk, BorrowingRequests requests, Consumer<String> look) {
    this.door = door;
    this.desk = desk;
    this.requests = requests;
    this.look = look;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/requests", door.write(this::place)),
        Route.get("/requests/{id}", door.read(this::get)),
        Route.post("/requests/{id}/cancel", door.write(this::cancel)),
        Route.post("/requests/{id}/look", door.write(this::look)),
        Route.post("/requests/{id}/retry", door.write(this::retry)));
  }

  private Reply place(Request request) {
    String key = request.header("Idempotency-Key").filter(k -> !k.isBlank()).orElse(null);
    return switch (desk.submit(IncomingWish.read(request.body()), key)) {
      case Submission.Accepted accepted ->
          shown(201, accepted.request())
              .with("Location", HubApi.PREFIX + "/requests/" + accepted.request().id());
      case Submission.Refused refused -> refused(refused.objections());
    };
  }

  private static Reply refused(List<Objection> objections) {
    return ProblemPage.document(
        422,
        "The request is not accepted",
        objections.getFirst().staffText(),
        objections.stream().map(RequestsEndpoint::shape).toList());
  }

  private static Map<String, @Nullable Object> shape(Objection objection) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("code", objection.code());
    shape.put("staffText", objection.staffText());
    shape.put("patronText", objection.patronText());
    return shape;
  }

  private Reply get(Request request) {
    return shown(200, requests.get(request.segment("id")));
  }

  private Reply cancel(Request request) {
    Fields fields = Json.object(request.body());
    String by = fields.text("by");
    if (!CANCELLERS.contains(by)) {
      throw new BadRequest(
          BorrowingReason.FIELD_INVALID.about("by", "it is not patron, borrower or lender"));
    }
    String id = request.segment("id");
    return shown(202, desk.cancel(id, by, fields.maybe("reason").orElse("")));
  }

  private Reply look(Request request) {
    String id = requests.get(request.segment("id")).id();
    look.accept(id);
    return shown(200, requests.get(id));
  }

  private Reply retry(Request request) {
    return shown(202, desk.retry(request.segment("id")));
  }

  private static Reply shown(int status, BorrowingRequest request) {
    return Reply.of(status, JSON, Json.write(RequestShape.of(request)));
  }
}
