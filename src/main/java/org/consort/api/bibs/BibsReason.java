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
