package org.consort.circulation;

import org.consort.base.BadRequest;
import org.consort.base.Reason;

/// Why the circulation desk says no.
public enum CirculationReason implements Reason {
  NO_ITEM_CAN_FULFILL("401129", "No items can fulfill the submitted request."),
  ALREADY_REQUESTED(
      "401136", "Failed to save the request: Patron has active request for selected item."),
  PICKUP_LIBRARY_UNKNOWN("401891", "Pickup library with code %s was not found."),
  PICKUP_DESK_UNKNOWN(
      "401895", "Pickup circulation desk with code %s and library code %s was not found."),
  REQUEST_UNKNOWN("401694", "Request Identifier not found."),
  DESK_DOES_NOT_LEND("401153", "Item cannot be loaned from this circulation desk."),
  NOT_LOANABLE("401651", "Item is not loanable: %s."),
  DUE_DATE_PAST("401681", "The due date %s is in the past."),
  CANNOT_RENEW("401822", "Cannot renew loan: %s."),
  LOAN_UNKNOWN("401823", "Loan ID %s does not exist."),
  DUE_DATE_MISSING("401824", "No due date was given."),
  PID_EMPTY("401672", "PID field is empty."),
  NOT_AT_HOME("60308", "Delivery to personal address is not supported."),
  NOT_DELIVERED_SO("60310", "Delivery to %s is not supported."),
  REQUEST_TYPE_NOT_SUPPORTED("401873", "Request type %s is not valid or not supported."),
  OPERATION_NOT_SUPPORTED("60211", "Operation %s is not valid or not supported."),
  SCAN_FAILED("402502", "Scan in of the item failed: %s.");

  private final String code;
  private final String sentence;

  CirculationReason(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  /// To be thrown: the caller named or sent something wrong.
  public BadRequest refusal(Object... details) {
    return new BadRequest(about(details));
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
