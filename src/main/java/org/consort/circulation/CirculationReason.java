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
  NO_ADDRESS("60309", "User does not have address for personal delivery."),
  NOT_DELIVERED_SO(
      "60310",
      "Delivery is not supported for this type of personal address. Received: %s. Valid: %s."),
  NO_NETWORK("60324", "Fulfillment network is not configured."),
  NETWORK_MEMBER_UNKNOWN("60325", "Fulfillment network institution is not valid."),
  NETWORK_PICKUP_UNKNOWN(
      "60326", "Fulfillment network pickup library or pickup circulation desk is not valid."),
  NETWORK_PICKUP_MISSING(
      "60327", "Fulfillment network pickup library or pickup circulation desk is required."),
  ITEM_SEARCH_FAILED("401684", "Search for request physical item failed. Received: %s."),
  ITEM_UNKNOWN("60328", "Item for request was not found. Received: %s."),
  PART_NOT_VALID("60330", "Invalid partial digitization volume or issue. Received: %s."),
  INTEREST_PAST(
      "401666", "last_interest_date parameter is not valid. Received: %s. Valid: a date from %s."),
  BOOKING_PERIOD(
      "401666",
      "booking_end_date parameter is not valid. Received: %s. Valid: a time after %s and after now."),
  REQUEST_FAILED("60331", "Failed to create request: %s."),
  REQUEST_NOT_THERE("401907", "Failed to find a request for the given request ID."),
  NOT_A_DIGITIZATION("401932", "Request %s is not a Digitization request"),
  NO_NEXT_STEP("401933", "Cannot move forward in workflow. Request ID: %s, Step: %s"),
  NEXT_STEP_FAILED(
      "401934", "Move digitization request to next step in workflow has failed. Request ID: %s"),
  REQUEST_TYPE_NOT_SUPPORTED(
      "401873", "Request type %s is not valid or not supported. Valid options are: %s."),
  PICKUP_TYPE_UNKNOWN(
      "401666",
      "pickup_location_type parameter is not valid. Received: %s. Valid: LIBRARY, CIRCULATION_DESK,"
          + " INSTITUTION, USER_HOME_ADDRESS, USER_WORK_ADDRESS."),
  OPERATION_NOT_SUPPORTED("60211", "Operation %s is not valid or not supported."),
  ITEM_NOT_RETRIEVED("402504", "Failed to retrieve the item. Received: %s."),
  NOT_SERVED_BY_THE_ITEM("40166411", "The parameter request_id is invalid. Received: %s."),
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
