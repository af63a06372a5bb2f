package org.consort.patrons;

import java.util.List;

/// What users are searched by: every condition must hold.
public record UserSearch(List<Condition> conditions) {
  public static final UserSearch EVERYBODY = new UserSearch(List.of());

  public UserSearch {
    conditions = List.copyOf(conditions);
  }

  /// Names and groups match by the beginning of each word, identifiers and e-mails as a whole.
  public enum Field {
    PRIMARY_ID,
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    IDENTIFIERS,
    EMAIL,
    USER_GROUP,
    ALL
  }

  public record Condition(Field field, String words) {}
}
