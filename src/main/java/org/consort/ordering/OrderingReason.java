package org.consort.ordering;

import org.consort.base.Reason;

/// What ordering answers when an order cannot be taken as it came.
public enum OrderingReason implements Reason {
  MANDATORY_MISSING("401664", "Mandatory field is missing: %s"),
  ILLEGAL("401872", "Given %s is illegal. Received: %s. Valid values: %s."),
  NOT_FULLY_FUNDED("401872", "Given fund_distribution is illegal. Order is not fully funded: %s."),
  INVALID_FUND("401872", "Given fund_code is illegal. Invalid fund code: %s."),
  INSUFFICIENT_FUNDS("401872", "Given fund_code is illegal. Insufficient balance in fund %s."),
  INVALID_RECORD("401872", "Given resource_metadata is illegal. The record is not valid: %s."),
  NO_CHARGE_NOT_ALLOWED("60320", "No charge is not allowed for this PO line configuration."),
  CANCELLATION_REASON_UNKNOWN("401666", "reason parameter is not valid. Received: %s. Valid: %s."),
  PROFILE_EXISTS("40166411", "The parameter code is invalid. Received: %s. It is taken."),
  NETWORK_ZONE_UNSUPPORTED(
      "401873", "Integration profile %s uses the network zone, which is not supported.");

  private final String code;
  private final String sentence;

  OrderingReason(String code, String sentence) {
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
