package org.consort.api.users;

import org.consort.base.Reason;

/// Refusals of the report on fees.
enum FeeReportReason implements Reason {
  NO_SUCH_TYPE("40166419", "The transaction type is not valid. Received: %s. Valid: %s.");

  private final String code;
  private final String sentence;

  FeeReportReason(String code, String sentence) {
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
