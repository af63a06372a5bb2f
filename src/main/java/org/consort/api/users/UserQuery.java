package org.consort.api.users;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
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

  private static UserSearch.Order order(AlmaRequest request) {
    boolean searched = request.query("q").isPresent();
    String wanted = request.query("order_by").orElse("").toLowerCase(Locale.ROOT);
    return switch (wanted) {
      case "", "last_name, first_name, primary_id", "last_name,first_name,primary_id" ->
          UserSearch.Order.NAME;
      case "last_name" -> UserSearch.Order.LAST_NAME;
      case "first_name" -> UserSearch.Order.FIRST_NAME;
      // Documented so: what was searched for is not sorted by primary id.
      case "primary_id" -> searched ? UserSearch.Order.NAME : UserSearch.Order.PRIMARY_ID;
      default ->
          throw new BadRequest(
              ApiReason.FIELD_NOT_VALID.about(
                  "order_by", wanted, "last_name, first_name, primary_id"));
    };
  }
}
