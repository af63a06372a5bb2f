package org.consort.api.bibs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.api.AlmaRequest;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;
import org.consort.base.HoldingId;
import org.consort.base.MmsId;
import org.consort.catalogue.ItemSearch;
import org.consort.catalogue.ItemSearch.By;
import org.jspecify.annotations.Nullable;

/// Reads from a call which items of a title are wanted: `q`, the dates, where they stand now, and
/// how the list is sorted.
final class ItemQuery {
  private static final String UNSORTED = "none";

  private ItemQuery() {}

  static ItemSearch of(AlmaRequest request, Codes codes, MmsId bib, @Nullable HoldingId holding) {
    List<ItemSearch.Condition> conditions = new ArrayList<>();
    request
        .query("q")
        .ifPresent(q -> QueryTerm.all(q).forEach(term -> conditions.add(words(term))));
    conditions.add(place(request, codes));
    conditions.add(happened(request, ItemSearch.Moment.CREATED, "create_date"));
    conditions.add(happened(request, ItemSearch.Moment.MODIFIED, "modify_date"));
    conditions.add(day(request, ItemSearch.Day.RECEIVED, "receive_date"));
    conditions.add(day(request, ItemSearch.Day.EXPECTED, "expected_receive_date"));
    return new ItemSearch(bib, holding, conditions, order(request));
  }

  private static ItemSearch.Words words(QueryTerm term) {
    return new ItemSearch.Words(term.fieldAmong(ItemSearch.Text.values()), term.text());
  }

  private static ItemSearch.Condition place(AlmaRequest request, Codes codes) {
    String library = request.query("current_library").orElse("");
    String location = request.query("current_location").orElse("");
    if (!library.isEmpty() && !codes.isLibrary(request.institutionId(), library)) {
      throw BibsReason.CURRENT_LIBRARY.refusal(library);
    }
    if (!location.isEmpty() && !codes.isLocation(request.institutionId(), library, location)) {
      throw BibsReason.CURRENT_LOCATION.refusal(location);
    }
    return new ItemSearch.StandsAt(library, location);
  }

  // Days are those of the institution.
  private static ItemSearch.Condition happened(
      AlmaRequest request, ItemSearch.Moment moment, String parameter) {
    Optional<LocalDate> first = date(request, parameter + "_from");
    Optional<LocalDate> last = date(request, parameter + "_to");
    return new ItemSearch.Happened(
        moment,
        first.map(day -> start(request, day)).orElse(null),
        last.map(day -> start(request, day.plusDays(1))).orElse(null));
  }

  private static Optional<LocalDate> date(AlmaRequest request, String parameter) {
    try {
      return request.date(parameter);
    } catch (BadRequest e) {
      throw BibsReason.ITEM_DATE.refusal(parameter, request.query(parameter).orElse(""));
    }
  }

  private static Instant start(AlmaRequest request, LocalDate day) {
    return day.atStartOfDay(request.institution().zone()).toInstant();
  }

  private static ItemSearch.Condition day(
      AlmaRequest request, ItemSearch.Day day, String parameter) {
    return new ItemSearch.OnDay(
        day,
        date(request, parameter + "_from").orElse(null),
        date(request, parameter + "_to").orElse(null));
  }

  private static ItemSearch.Order order(AlmaRequest request) {
    List<By> keys =
        request.query("order_by").stream()
            .flatMap(names -> Stream.of(names.split(",")))
            .map(String::strip)
            .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase(UNSORTED))
            .map(ItemQuery::by)
            .distinct()
            .toList();
    return new ItemSearch.Order(keys, request.descending());
  }

  private static By by(String name) {
    return QueryTerm.named(By.values(), name)
        .orElseThrow(
            () ->
                BibsReason.ORDERING.refusal(
                    name,
                    Stream.of(By.values())
                        .map(by -> by.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))));
  }
}
