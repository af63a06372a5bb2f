package org.consort.patrons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;

/// Turns the conditions of a search into SQL. The words themselves are always bound, never text of
/// the statement.
final class UserSearchStore {
  private static final String BY_ID =
      "patron IN (SELECT patron FROM patron_key WHERE institution = :institution AND id_key IN (%s))";
  private static final String BY_EMAIL =
      "patron IN (SELECT patron FROM patron_email"
          + " WHERE institution = :institution AND email_key = %s)";

  private final Map<String, String> bound = new LinkedHashMap<>();
  private final List<String> conditions = new ArrayList<>();

  private UserSearchStore(UserSearch search) {
    conditions.add("institution = :institution");
    search.conditions().forEach(this::add);
  }

  static Listing<User> search(
      Transaction tx, InstitutionId institution, UserSearch search, Page page) {
    UserSearchStore statement = new UserSearchStore(search);
    return new Listing<>(
        page.limit() == 0 ? List.of() : statement.users(tx, institution, page),
        statement.count(tx, institution));
  }

  private List<User> users(Transaction tx, InstitutionId institution, Page page) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM patron WHERE <conditions>
            ORDER BY lower(last_name), lower(first_name), lower(primary_id)
            LIMIT :limit OFFSET :offset
            """)
        .define("conditions", where())
        .bind("institution", institution)
        .bindMap(bound)
        .bindMethods(page)
        .map((row, _) -> UserRowStore.user(row))
        .list();
  }

  private int count(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery("SELECT count(*) FROM patron WHERE <conditions>")
        .define("conditions", where())
        .bind("institution", institution)
        .bindMap(bound)
        .mapTo(int.class)
        .one();
  }

  private String where() {
    return String.join(" AND ", conditions);
  }

  private void add(UserSearch.Condition condition) {
    String words = condition.words();
    switch (condition.field()) {
      case PRIMARY_ID -> {
        conditions.add(BY_ID.formatted(bindId(words)));
        conditions.add("lower(primary_id) IN (" + bindId(words) + ")");
      }
      case IDENTIFIERS -> conditions.add(BY_ID.formatted(bindId(words)));
      case EMAIL -> conditions.add(BY_EMAIL.formatted(bind(IdKey.of(words))));
      case USER_GROUP -> conditions.add("user_group = " + bind(words));
      case FIRST_NAME -> addWords("first_name", words);
      case MIDDLE_NAME -> addWords("middle_name", words);
      case LAST_NAME -> addWords("last_name", words);
      case ALL -> addAnywhere(words);
    }
  }

  private void addAnywhere(String words) {
    String named =
        String.join(
            " AND ", wordsIn("first_name || ' ' || middle_name || ' ' || last_name", words));
    conditions.add(
        "("
            + BY_ID.formatted(bindId(words))
            + " OR "
            + BY_EMAIL.formatted(bind(IdKey.of(words)))
            + " OR ("
            + named
            + "))");
  }

  private void addWords(String text, String words) {
    conditions.addAll(wordsIn(text, words));
  }

  private List<String> wordsIn(String text, String words) {
    List<String> found = new ArrayList<>();
    for (String word : words.replace('_', ' ').strip().split("\\s+")) {
      String pattern = "% " + word.replaceAll("([%_\\\\])", "\\\\$1") + "%";
      found.add("lower(' ' || " + text + ") LIKE lower(" + bind(pattern) + ")");
    }
    return found;
  }

  // In a query a low line stands for a blank, but ids may contain either.
  private String bindId(String words) {
    return bind(IdKey.of(words)) + ", " + bind(IdKey.of(words.replace('_', ' ')));
  }

  private String bind(String value) {
    String name = "word" + bound.size();
    bound.put(name, value);
    return ":" + name;
  }
}
