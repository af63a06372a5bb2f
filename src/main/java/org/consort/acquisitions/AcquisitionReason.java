package org.consort.acquisitions;

import org.consort.base.Reason;

/// What acquisitions answers when the caller is wrong.
public enum AcquisitionReason implements Reason {
  PO_LINE_NOT_FOUND("401871", "PO Line %s not found."),
  PO_LINE_ALREADY_CANCELLED("401884", "PO Line %s is already cancelled."),
  CANCEL_FAILED("401881", "PO Line %s was not cancelled: %s"),
  DEPARTMENT_NOT_FOUND("401875", "Failed to find the department. Received: %s."),
  UPDATE_FAILED("401876", "Failed to update PO Line %s: %s."),
  RECEIVE_FAILED("401877", "Failed to receive item %s: %s"),
  SEARCH_NOT_SUPPORTED("40188600", "Search query parameter %s is not supported. Valid: %s."),
  SORTED_BY_ITEMS_NOT_SEARCHED(
      "40188602",
      "Results cannot be sorted by item attribute without providing at least one condition for"
          + " item search. Received: %s. Valid for a search: %s."),
  SORTED_BY_BOTH(
      "40188603",
      "Results can be sorted by one or more item attributes OR one Poline attribute. Received:"
          + " %s."),
  SORTING_NOT_SUPPORTED("40188604", "order_by value %s is invalid. Valid sort values are: [%s]."),
  TOO_MANY_ITEMS(
      "40188605",
      "The provided search query returns more than %s items. Please narrow your search."),
  NO_RATE("60348", "The exchange rate from %s to %s on %s cannot be determined."),
  NO_CURRENT_PERIOD("401873", "There is no current fiscal period."),
  NOT_IN_THIS_MODE("401873", "Filter %s is not supported when mode=POL."),
  VENDOR_NOT_FOUND("402880", "Vendor %s not found."),
  VENDOR_REFUSED("402119", "General error. Vendor %s: %s."),
  ACCOUNT_LIBRARY_WRONG(
      "60337", "Vendor Account library has incorrect scope. Account: %s. Received: %s. Valid: %s."),
  ACCOUNT_LIBRARY_MISSING("60338", "Vendor Account library is required. Account: %s. Valid: %s."),
  NO_LICENSE("403400", "License with code %s not found."),
  NO_PURCHASE_REQUEST("60276", "The purchase request identifier is not valid. Received: %s."),
  FUND_NOT_FOUND("40166450", "No fund %s was found."),
  FUND_REQUEST_FAILED("410873", "Request Failed: %s."),
  TRANSACTION_TYPE_MISSING("4018841", "Missing mandatory field 'type'. Valid: %s."),
  TRANSACTION_TYPE_NOT_SUPPORTED(
      "4018842", "Transaction type is not supported. Received: %s. Valid: %s."),
  TRANSACTION_AMOUNT_MISSING("4018843", "Missing mandatory field 'amount'."),
  RELATED_FUND_MISSING("4018845", "Missing mandatory field 'related_fund'."),
  RELATED_FUND_NOT_VALID("4018846", "Fund id in 'related_fund' field is not valid: %s %s."),
  RELATED_FUND_OTHER_PERIOD(
      "4018847",
      "Selected fund id in 'related_fund' field has a different fiscal period. Received: %s."),
  RELATED_FUND_INACTIVE(
      "4018848", "Selected fund id in 'related_fund' field is inactive. Received: %s."),
  TRANSACTION_FUND_NOT_VALID("4018850", "Fund code not valid. Received: %s."),
  TRANSACTION_FUND_IS_NO_FUND(
      "4018851",
      "Selected Fund code is a ledger / summary fund, transaction could not be created."
          + " Received: %s.");

  private final String code;
  private final String sentence;

  AcquisitionReason(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
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
