package org.consort.publishing;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The events a webhook can ask for, with the codes and actions of
/// <https://developers.exlibrisgroup.com/alma/integrations/webhooks/events/>.
public enum EventCode {
  LOAN_CREATED(Action.LOAN),
  LOAN_RETURNED(Action.LOAN),
  LOAN_RENEWED(Action.LOAN),
  LOAN_DUE_DATE(Action.LOAN),
  LOAN_LOST(Action.LOAN),
  LOAN_CLAIMED_RETURNED(Action.LOAN),
  REQUEST_CREATED(Action.REQUEST),
  REQUEST_CANCELED(Action.REQUEST),
  REQUEST_CLOSED(Action.REQUEST),
  REQUEST_PLACED_ON_SHELF(Action.REQUEST),
  BIB_CREATED(Action.BIB),
  BIB_UPDATED(Action.BIB),
  BIB_DELETED(Action.BIB),
  ITEM_CREATED(Action.ITEM),
  ITEM_UPDATED(Action.ITEM),
  ITEM_DELETED(Action.ITEM),
  JOB_END(Action.JOB_END),
  PLACED_ON_HOLD_SHELF_LETTER(Action.NOTIFICATION, "FulPlaceOnHoldShelfLetter"),
  CANCEL_REQUEST_LETTER(Action.NOTIFICATION, "FulCancelRequestLetter"),
  CHANGE_DUE_DATE_LETTER(Action.NOTIFICATION, "FulItemChangeDueDateLetter"),
  BORROWING_ACTIVITY_LETTER(Action.NOTIFICATION, "FulUserBorrowingActivityLetter");

  /// What an event is about; it decides what a message carries.
  public enum Action {
    LOAN,
    REQUEST,
    BIB,
    ITEM,
    JOB_END,
    NOTIFICATION
  }

  private final Action action;
  private final String code;

  EventCode(Action action) {
    this.action = action;
    this.code = name();
  }

  EventCode(Action action, String code) {
    this.action = action;
    this.code = code;
  }

  /// The word Alma has for it; a letter's event is the letter's code.
  public String code() {
    return code;
  }

  public Action action() {
    return action;
  }

  public static Optional<EventCode> named(String code) {
    return Arrays.stream(values()).filter(event -> event.code.equals(code)).findFirst();
  }

  /// The codes that a word of a subscription stands for: one event, or all of an action. Empty for
  /// a word nobody knows.
  public static Set<String> meantBy(String word) {
    return Arrays.stream(values())
        .filter(event -> event.code.equals(word) || event.action.name().equals(word))
        .map(EventCode::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Every word a subscription may have.
  public static String words() {
    return Stream.concat(
            Arrays.stream(Action.values()).map(Action::name),
            Arrays.stream(values()).map(EventCode::code))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
