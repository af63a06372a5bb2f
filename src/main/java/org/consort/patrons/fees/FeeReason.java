package org.consort.patrons.fees;

import org.consort.base.BadRequest;
import org.consort.base.Reason;

/// Why something about a fee was refused. Codes are Alma's.
public enum FeeReason implements Reason {
  UNKNOWN_USER("401651", "Identifier not found. Received: %s."),
  NOT_FOUND("401665", "Fine not found. Received: %s."),
  NOT_VALID("401666", "%s parameter is not valid. Received: %s. Valid: %s."),
  TYPE_MISSING("4019991", "User fine/fee type is required."),
  TYPE_UNKNOWN("4019992", "User fine/fee type invalid entry. Received: %s. Valid: %s."),
  BARCODE_UNKNOWN("4019993", "User item barcode invalid entry. Received: %s."),
  TRANSACTION_TYPE_UNKNOWN(
      "40166419", "The transaction type is not valid. Received: %s. Valid: %s."),
  AMOUNT_MISSING("4019994", "User fine/fee original amount is required."),
  OWNER_MISSING("4019996", "User fine/fee owner is required."),
  NOT_AS_IT_STANDS("402119", "General error. The fee has status %s; to %s it, it must be %s.");

  private final String code;
  private final String sentence;

  FeeReason(String code, String sentence) {
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
