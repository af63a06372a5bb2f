package org.consort.patrons;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What users are searched by, and in which order they are wanted: every condition must hold.
///
/// @param modifiedFrom null for users whenever they were last changed
public record UserSearch(List<Condition> conditions, @Nullable Instant modifiedFrom, Order order) {
  public static final UserSearch EVERYBODY = new UserSearch(List.of());

  public UserSearch {
    conditions = List.copyOf(conditions);
  }

  public UserSearch(List<Condition> conditions) {
    this(conditions, null, Order.NAME);
  }

  public UserSearch in(Order other) {
    return new UserSearch(conditions, modifiedFrom, other);
  }

  public UserSearch modifiedFrom(Instant from) {
    return new UserSearch(conditions, from, order);
  }

  /// The sorting, without regard to case. `NAME` is last name, first name and primary id.
  public enum Order {
    NAME,
    LAST_NAME,
    FIRST_NAME,
    PRIMARY_ID
  }

  /// Names, notes and general information match by the beginning of each word, telephone numbers by
  /// any part, everything else as a whole; all without regard to case.
  public enum Field {
    PRIMARY_ID,
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    IDENTIFIERS,
    EMAIL,
    PHONE_NUMBER,
    JOB_CATEGORY,
    BIRTH_DATE,
    USER_GROUP,
    CAMPUS_CODE,
    BLOCK_TYPE,
    ID_TYPE,
    NOTE_TEXT,
    NOTE_TYPE,
    STATISTIC_CATEGORY,
    FINES_FEES_SUM,
    GENERAL_INFO,
    ALL
  }

  /// @param words for `FINES_FEES_SUM` a number
  public record Condition(Field field, String words) {}
}
