package org.consort.api.bibs;

import org.consort.base.BadRequest;
import org.consort.base.Reason;

/// What callers of bibs, holdings and items can get wrong, with Alma's codes.
public enum BibsReason implements Reason {
  MMS_ID_NOT_NUMERIC("402204", "Input parameters mmsId %s is not numeric."),
  NO_BIB_IN_BODY("402209", "The bibliographic record is not valid: %s."),
  NO_HOLDING_IN_BODY("402211", "The holdings record is not valid: %s."),
  NO_ITEMS("401688", "Search failed for Items with mmsId %s, holdings id %s."),
  BOOKING_PERIOD("4018990", "The booking parameter %s is not valid. Received: %s. Valid: %s."),
  HAS_MATCHES("60307", "The record matches others in the catalogue: %s."),
  NO_CATALOGING_LEVELS(
      "4022040", "Cataloging level is not enabled for your institution. Received: %s."),
  NOT_LINKED(
      "40166453",
      "Not supported from the institution zone: the record %s is no copy of the network zone's."),
  NEWER_VERSION("4022034", "The record %s was changed since the one sent; its version is %s."),
  NO_SUCH_HOLDING_TO_DELETE("60213", "Holding ID not valid. Received: %s."),
  NO_SUCH_REPRESENTATION("40166411", "The parameter representation_id is invalid. Received: %s."),
  CURRENT_LIBRARY("402469", "Current library is not valid. Received: %s."),
  CURRENT_LOCATION("60215", "Current location is not valid. Received: %s."),
  ORDERING("60216", "The ordering is not valid. Received: %s. Valid options are: %s."),
  ITEM_DATE(
      "402217",
      "Invalid date format for item filter. The parameter is %s. Received: %s. Valid: 2026-06-01."),
  OFFSET_TOO_LARGE("60217", "The offset %s is larger than the number of items, %s.");

  private final String code;
  private final String sentence;

  BibsReason(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  BadRequest refusal(Object... details) {
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
