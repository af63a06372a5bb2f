package org.consort.api.acq;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.PoLineSearch;
import org.consort.acquisitions.PoLineSearch.By;
import org.consort.api.AlmaRequest;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;
import org.consort.catalogue.OrderedItemSearch;

/// Reads how a list of purchase order lines is sorted: by title, from its end, unless the call says
/// otherwise; by one field of the line, or by several of the items it is searched by.
final class PoLineOrder {
  private static final Set<OrderedItemSearch.Field> ITEM_FIELDS =
      EnumSet.complementOf(EnumSet.of(OrderedItemSearch.Field.ITEM_LIBRARY));

  private PoLineOrder() {}

  static PoLineSearch.Order of(AlmaRequest request, boolean searchesItems) {
    boolean descending = request.query("direction").isEmpty() || request.descending();
    String wanted = request.query("order_by").orElse("title");
    List<String> values = Stream.of(wanted.split(",", -1)).map(String::strip).distinct().toList();
    values.forEach(PoLineOrder::requireKnown);
    List<By> byLine = values.stream().flatMap(value -> ofLine(value).stream()).toList();
    if (byLine.size() == 1 && values.size() == 1) {
      return new PoLineSearch.ByLine(byLine.getFirst(), descending);
    }
    if (!byLine.isEmpty()) {
      throw new BadRequest(AcquisitionReason.SORTED_BY_BOTH.about(wanted));
    }
    if (!searchesItems) {
      throw new BadRequest(
          AcquisitionReason.SORTED_BY_ITEMS_NOT_SEARCHED.about(
              wanted, names(OrderedItemSearch.Field.values())));
    }
    return new PoLineSearch.ByItem(
        values.stream().flatMap(value -> ofItem(value).stream()).toList(), descending);
  }

  private static void requireKnown(String value) {
    if (ofLine(value).isEmpty() && ofItem(value).isEmpty()) {
      String valid =
          names(By.values()) + ", " + names(ITEM_FIELDS.toArray(OrderedItemSearch.Field[]::new));
      throw new BadRequest(AcquisitionReason.SORTING_NOT_SUPPORTED.about(value, valid));
    }
  }

  static String names(Enum<?>... values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static Optional<By> ofLine(String value) {
    return QueryTerm.named(By.values(), value);
  }

  private static Optional<OrderedItemSearch.Field> ofItem(String value) {
    return QueryTerm.named(OrderedItemSearch.Field.values(), value).filter(ITEM_FIELDS::contains);
  }
}
