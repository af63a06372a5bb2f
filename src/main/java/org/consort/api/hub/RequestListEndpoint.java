package org.consort.api.hub;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consort.base.BadRequest;
import org.consort.borrowing.BorrowingReason;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.BorrowingRequests;
import org.consort.borrowing.HistoryEntry;
import org.consort.borrowing.RequestFilter;
import org.consort.borrowing.supply.Candidate;
import org.consort.borrowing.supply.Exclusion;
import org.consort.borrowing.workflow.Side;
import org.consort.borrowing.workflow.Stage;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// Lists: of requests, of what happened to one, of the lenders considered for it.
final class RequestListEndpoint {
  private static final String JSON = "application/json";
  private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}-");
  private static final int USUAL = 25;
  private static final int MOST = 100;

  private final TokenDoor door;
  private final BorrowingRequests requests;

  RequestListEndpoint(TokenDoor door, BorrowingRequests requests) {
    this.door = door;
    this.requests = requests;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/requests", door.read(this::list)),
        Route.get("/requests/{id}/history", door.read(this::history)),
        Route.get("/requests/{id}/candidates", door.read(this::candidates)));
  }

  private Reply list(Request request) {
    RequestFilter filter = filter(request);
    List<BorrowingRequest> page = requests.list(filter);
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("requests", page.stream().map(RequestShape::of).toList());
    shape.put("next", page.size() < filter.limit() ? null : page.getLast().id());
    return Reply.of(200, JSON, Json.write(shape));
  }

  private static RequestFilter filter(Request request) {
    return new RequestFilter(
        oneOf(request, "stage", Stage.values()),
        request.query("agency").orElse(""),
        oneOf(request, "role", Side.values()),
        request.query("patron").orElse(""),
        request.query("attention").filter("true"::equals).isPresent(),
        moment(request, "from").orElse(null),
        moment(request, "to").orElse(null),
        request.query("q").orElse(""),
        request.query("sort").filter("placedAt"::equals).isPresent(),
        request.query("after").orElse(""),
        limit(request));
  }

  private static String oneOf(Request request, String name, Enum<?>[] values) {
    String asked = request.query(name).orElse("").toUpperCase(Locale.ROOT);
    if (!asked.isEmpty() && Arrays.stream(values).noneMatch(v -> v.name().equals(asked))) {
      throw new BadRequest(
          BorrowingReason.FIELD_INVALID.about(name, "it is none of " + Arrays.toString(values)));
    }
    return asked;
  }

  private static int limit(Request request) {
    try {
      int limit = request.query("limit").map(Integer::parseInt).orElse(USUAL);
      return Math.clamp(limit, 1, MOST);
    } catch (NumberFormatException e) {
      throw new BadRequest(BorrowingReason.FIELD_INVALID.about("limit", "it is no number"));
    }
  }

  /// A day, or a moment in UTC.
  private static Optional<Instant> moment(Request request, String name) {
    return request.query(name).map(text -> moment(name, text));
  }

  private static Instant moment(String name, String text) {
    // Java reads years that the database does not.
    if (!FOUR_DIGITS.matcher(text).lookingAt()) {
      throw noDate(name);
    }
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw noDate(name);
    }
  }

  private static BadRequest noDate(String name) {
    return new BadRequest(
        BorrowingReason.FIELD_INVALID.about(name, "it is no date such as 2026-11-21"));
  }

  private Reply history(Request request) {
    String id = requests.get(request.segment("id")).id();
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("history", requests.history(id).stream().map(RequestListEndpoint::shape).toList());
    return Reply.of(200, JSON, Json.write(shape));
  }

  private static Map<String, @Nullable Object> shape(HistoryEntry entry) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("number", entry.number());
    shape.put("at", entry.at());
    shape.put("kind", entry.kind().name());
    shape.put("name", entry.name());
    shape.put("detail", entry.detail());
    shape.put("stage", entry.stage().name());
    return shape;
  }

  private Reply candidates(Request request) {
    String id = requests.get(request.segment("id")).id();
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put(
        "candidates", requests.candidates(id).stream().map(RequestListEndpoint::shape).toList());
    return Reply.of(200, JSON, Json.write(shape));
  }

  private static Map<String, @Nullable Object> shape(Candidate candidate) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("agency", candidate.agency());
    shape.put("mmsId", candidate.mmsId());
    shape.put("itemId", candidate.itemId());
    shape.put("barcode", candidate.barcode());
    shape.put("available", candidate.reasons().isEmpty());
    shape.put("rank", candidate.rank() == 0 ? null : candidate.rank());
    shape.put("reasons", candidate.reasons().stream().map(RequestListEndpoint::reason).toList());
    return shape;
  }

  private static Map<String, @Nullable Object> reason(String code) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("code", code);
    shape.put("text", Exclusion.valueOf(code).sentence());
    return shape;
  }
}
