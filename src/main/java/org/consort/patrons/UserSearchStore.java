package org.consort.patrons;

import java.util.List;
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

  // As the index has them.
  private String order() {
    String last = "lower(left(last_name, 80))";
    String first = "lower(left(first_name, 80))";
    String id = "lower(left(primary_id, 80))";
    return switch (search.order()) {
      case NAME -> String.join(", ", last, first, id);
      case LAST_NAME -> String.join(", ", last, id);
      case FIRST_NAME -> String.join(", ", first, id);
      case PRIMARY_ID -> id;
    };
  }

  private int count(Transaction tx, InstitutionId institution) {
    Query query = tx.handle().createQuery("SELECT count(*) FROM patron WHERE <conditions>");
    return conditions.bound(query, institution).mapTo(int.class).one();
  }
}
