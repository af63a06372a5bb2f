package org.consort.patrons;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;

/// Searches the table `patron`.
final class UserSearchStore {
  private final UserSearch search;
  private final UserConditionStore conditions;

  private UserSearchStore(UserSearch search) {
    this.search = search;
    this.conditions = new UserConditionStore(search);
  }

  static Listing<User> search(
      Transaction tx, InstitutionId institution, UserSearch search, Page page) {
    UserSearchStore statement = new UserSearchStore(search);
    return new Listing<>(
        page.limit() == 0 ? List.of() : statement.users(tx, institution, page),
        statement.count(tx, institution));
  }

  private List<User> users(Transaction tx, InstitutionId institution, Page page) {
    Query query =
        tx.handle()
            .createQuery(
                """
                SELECT * FROM patron WHERE <conditions>
                ORDER BY <order>, patron LIMIT :limit OFFSET :offset
                """)
            .define("order", order());
    return conditions
        .bound(query, institution)
        .bindMethods(page)
        .map((row, _) -> UserRowStore.user(row))
        .list();
  }

  private String order() {
    return Stream.concat(search.order().stream(), Stream.of(UserSearch.Order.PRIMARY_ID))
        .distinct()
        .map(UserSearchStore::column)
        .collect(Collectors.joining(", "));
  }

  // As the index has them.
  private static String column(UserSearch.Order order) {
    return switch (order) {
      case LAST_NAME -> "lower(left(last_name, 80))";
      case FIRST_NAME -> "lower(left(first_name, 80))";
      case PRIMARY_ID -> "lower(left(primary_id, 80))";
    };
  }

  private int count(Transaction tx, InstitutionId institution) {
    Query query = tx.handle().createQuery("SELECT count(*) FROM patron WHERE <conditions>");
    return conditions.bound(query, institution).mapTo(int.class).one();
  }
}
