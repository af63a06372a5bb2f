package org.consort.patrons;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What users are searched by, and in which order they are wanted: every condition must hold.
///
/// @param modifiedFrom null for users whenever they were last changed
/// @param order what they are sorted by first, second and third
public record UserSearch(
    List<Condition> conditions, @Nullable Instant modifiedFrom, List<Order> order) {
  public static final UserSearch EVERYBODY = new UserSearch(List.of());

  public UserSearch {
    conditions = List.copyOf(conditions);
    order = List.copyOf(order);
  }

  public UserSearch(List<Condition> conditions) {
    this(conditions, null, Order.USUAL);
  }

  public UserSearch in(List<Order> other) {
    return new UserSearch(conditions, modifiedFrom, other);
  }

  public UserSearch modifiedFrom(Instant from) {
    return new UserSearch(conditions, from, order);
  }

  /// What users are sorted by, without regard to case.
  public enum Order {
    LAST_NAME,
    FIRST_NAME,
    PRIMARY_ID;

    public static final List<Order> USUAL = List.of(values());
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
