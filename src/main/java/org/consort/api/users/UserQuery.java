package org.consort.api.users;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.patrons.UserSearch;

/// The parameter `q` of a list of users: `last_name~okafor AND first_name~ada`.
final class UserQuery {
  private UserQuery() {}

  static UserSearch parse(Optional<String> q) {
    return q.map(UserQuery::search).orElse(UserSearch.EVERYBODY);
  }

  private static UserSearch search(String q) {
    return new UserSearch(Stream.of(q.split(" AND ", -1)).map(UserQuery::condition).toList());
  }

  private static UserSearch.Condition condition(String text) {
    int tilde = text.indexOf('~');
    if (tilde < 0 || text.substring(tilde + 1).isBlank()) {
      throw new BadRequest(ApiReason.BAD_QUERY.about());
    }
    return new UserSearch.Condition(field(text.substring(0, tilde)), text.substring(tilde + 1));
  }

  private static UserSearch.Field field(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    return Stream.of(UserSearch.Field.values())
        .filter(field -> field.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new BadRequest(ApiReason.BAD_QUERY.about()));
  }
}
