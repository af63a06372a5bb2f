package org.consort.api.users;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;
import org.consort.patrons.UserSearch;

/// Which users a list wants: `q=last_name~okafor AND first_name~ada`, or `modify_date_from`, and
/// `order_by`.
final class UserQuery {
  private UserQuery() {}

  static UserSearch of(AlmaRequest request) {
    Optional<String> q = request.query("q");
    Optional<LocalDate> modified = request.date("modify_date_from");
    if (q.isPresent() && modified.isPresent()) {
      throw new BadRequest(
          ApiReason.GENERAL_CONF.about("Of q and modify_date_from only one can be used."));
    }
    UserSearch search = parse(q).in(order(request));
    return modified
        .map(day -> search.modifiedFrom(day.atStartOfDay(request.institution().zone()).toInstant()))
        .orElse(search);
  }

  static UserSearch parse(Optional<String> q) {
    return q.map(UserQuery::search).orElse(UserSearch.EVERYBODY);
  }

  private static UserSearch search(String q) {
    return new UserSearch(QueryTerm.all(q).stream().map(UserQuery::condition).toList());
  }

  private static UserSearch.Condition condition(QueryTerm term) {
    UserSearch.Field field = term.fieldAmong(UserSearch.Field.values());
    if (field == UserSearch.Field.FINES_FEES_SUM
        && !term.words().strip().matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
      throw QueryTerm.badQuery();
    }
    return new UserSearch.Condition(field, term.words());
  }

  private static List<UserSearch.Order> order(AlmaRequest request) {
    boolean searched = request.query("q").isPresent();
    List<UserSearch.Order> order =
        Stream.of(request.query("order_by").orElse("").split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(UserQuery::order)
            // Documented so: what was searched for is not sorted by primary id.
            .filter(by -> !(searched && by == UserSearch.Order.PRIMARY_ID))
            .toList();
    return order.isEmpty() ? UserSearch.Order.USUAL : order;
  }

  private static UserSearch.Order order(String name) {
    return UserSearch.Order.USUAL.stream()
        .filter(order -> order.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new BadRequest(
                    ApiReason.FIELD_NOT_VALID.about(
                        "order_by", name, "last_name, first_name, primary_id")));
  }
}
