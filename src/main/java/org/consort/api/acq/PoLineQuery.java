package org.consort.api.acq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.PoLineSearch;
import org.consort.acquisitions.PoLineSearch.Field;
import org.consort.acquisitions.PoLineStatus;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;
import org.consort.catalogue.OrderedItemSearch;

/// Reads from a call which purchase order lines are wanted.
final class PoLineQuery {
  private PoLineQuery() {}

  static PoLineSearch of(AlmaRequest request) {
    List<PoLineSearch.Condition> conditions = new ArrayList<>();
    List<OrderedItemSearch.Words> items = new ArrayList<>();
    for (QueryTerm term : terms(request)) {
      QueryTerm.named(OrderedItemSearch.Field.values(), term.field())
          .ifPresentOrElse(
              field -> items.add(new OrderedItemSearch.Words(field, term.words())),
              () -> conditions.add(words(term)));
    }
    conditions.add(new PoLineSearch.InStatus(statuses(request.query("status").orElse("ALL"))));
    request.query("library").ifPresent(code -> conditions.add(new PoLineSearch.OwnedBy(code)));
    request
        .query("acquisition_method")
        .filter(method -> !method.equalsIgnoreCase("ALL"))
        .ifPresent(code -> conditions.add(new PoLineSearch.ByMethod(code)));
    conditions.add(
        new PoLineSearch.Expected(
            request.date("min_expected_arrival_date").orElse(null),
            request.date("max_expected_arrival_date").orElse(null)));
    return new PoLineSearch(conditions, items, PoLineOrder.of(request, !items.isEmpty()));
  }

  private static List<QueryTerm> terms(AlmaRequest request) {
    return request
        .query("q")
        .map(q -> QueryTerm.all(q, PoLineQuery::notSupported))
        .orElse(List.of());
  }

  private static PoLineSearch.Words words(QueryTerm term) {
    Field field =
        QueryTerm.named(Field.values(), term.field()).orElseThrow(() -> notSupported(term.field()));
    return new PoLineSearch.Words(field, term.words());
  }

  private static BadRequest notSupported(String condition) {
    return new BadRequest(
        AcquisitionReason.SEARCH_NOT_SUPPORTED.about(
            condition,
            PoLineOrder.names(Field.values())
                + ", "
                + PoLineOrder.names(OrderedItemSearch.Field.values())));
  }

  // Closed lines are many and old: ALL means all of the others.
  private static List<PoLineStatus> statuses(String wanted) {
    return switch (wanted.toUpperCase(Locale.ROOT)) {
      case "ACTIVE" -> Stream.of(PoLineStatus.values()).filter(PoLineStatus::isOpen).toList();
      case "CLOSED" -> List.of(PoLineStatus.CLOSED);
      case "CANCELLED" -> List.of(PoLineStatus.CANCELLED);
      case "ALL" -> Stream.of(PoLineStatus.values()).filter(s -> s != PoLineStatus.CLOSED).toList();
      case "ALL_WITH_CLOSED" -> List.of(PoLineStatus.values());
      default ->
          throw new BadRequest(
              ApiReason.FIELD_NOT_VALID.about(
                  "status", wanted, "CLOSED, CANCELLED, ACTIVE, ALL, ALL_WITH_CLOSED"));
    };
  }
}
