package org.consort.api.hub;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consort.borrowing.Attention;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.PlacedCopy;
import org.consort.borrowing.Placement;
import org.consort.borrowing.Sight;
import org.consort.borrowing.Wish;
import org.consort.borrowing.workflow.BorrowingWorkflow;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Side;
import org.consort.borrowing.workflow.Transition;
import org.jspecify.annotations.Nullable;

/// A request as the API tells it.
final class RequestShape {
  private RequestShape() {}

  static Map<String, @Nullable Object> of(BorrowingRequest request) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("id", request.id());
    shape.put("stage", request.stage().name());
    shape.put("route", request.progress().route().name());
    shape.put("outcome", request.progress().outcome());
    shape.put("version", request.version());
    shape.put("placedAt", request.placedAt());
    shape.put("stageSince", request.progress().since());
    shape.put("dueAt", due(request));
    shape.put("deadline", request.progress().deadline());
    shape.put(
        "attention", Optional.ofNullable(request.attention()).map(RequestShape::of).orElse(null));
    wish(shape, request.wish());
    Map<String, @Nullable Object> sides = new LinkedHashMap<>();
    for (Side side : Side.values()) {
      sides.put(
          side.name().toLowerCase(Locale.ROOT),
          request.side(side).map(RequestShape::side).orElse(null));
    }
    shape.put("sides", sides);
    shape.put(
        "next",
        BorrowingWorkflow.next(request.progress().route(), request.stage()).stream()
            .map(row -> next(request, row))
            .toList());
    return shape;
  }

  private static void wish(Map<String, @Nullable Object> shape, Wish wish) {
    Map<String, @Nullable Object> title = new LinkedHashMap<>();
    title.put("title", wish.title().title());
    title.put("author", wish.title().author());
    title.put("isbn", wish.title().isbn());
    shape.put("title", title);
    shape.put("patron", pair(wish.patron().agency(), "id", wish.patron().id()));
    shape.put("pickup", pair(wish.pickup().agency(), "library", wish.pickup().library()));
    shape.put("volume", wish.volume().isEmpty() ? null : wish.volume());
    shape.put("note", wish.note());
  }

  private static Map<String, @Nullable Object> pair(String agency, String name, String value) {
    Map<String, @Nullable Object> pair = new LinkedHashMap<>();
    pair.put("agency", agency);
    pair.put(name, value);
    return pair;
  }

  private static Map<String, @Nullable Object> side(Placement side) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    PlacedCopy copy = side.copy();
    shape.put("agency", side.agency());
    shape.put("userId", side.userId());
    shape.put("mmsId", copy == null ? null : copy.mmsId());
    shape.put("holdingId", copy == null ? null : copy.holdingId());
    shape.put("itemId", copy == null ? null : copy.itemId());
    shape.put("barcode", copy == null ? null : copy.barcode());
    shape.put("requestId", side.hold());
    shape.put("loanId", side.loan());
    shape.put(
        "requestState", side.sight().hold() == Sight.HoldSeen.UNKNOWN ? null : side.sight().hold());
    shape.put("itemState", side.sight().item().isEmpty() ? null : side.sight().item());
    shape.put(
        "loanState", side.sight().loan() == Sight.LoanSeen.UNKNOWN ? null : side.sight().loan());
    return shape;
  }

  private static Map<String, @Nullable Object> of(Attention attention) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("problem", attention.problem());
    shape.put("code", attention.code());
    shape.put("since", attention.since());
    shape.put("deadline", attention.deadline());
    shape.put("owner", attention.owner());
    shape.put("actions", List.of("retry"));
    return shape;
  }

  private static Map<String, @Nullable Object> next(BorrowingRequest request, Transition row) {
    String by =
        Event.seenAt(row.event(), request.progress().route())
            .flatMap(request::side)
            .map(side -> "desk at " + side.agency())
            .orElse("hub");
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("event", row.eventName());
    shape.put("by", by);
    shape.put("to", row.to().name());
    shape.put("expected", null);
    return shape;
  }

  private static @Nullable Instant due(BorrowingRequest request) {
    return request.pickupSide().map(side -> side.sight().due()).orElse(null);
  }
}
