package org.consort.api.conf;

import org.consort.base.BadRequest;
import org.consort.base.Reason;

/// Why a call about jobs is not understood, with Alma's codes.
enum JobCallReason implements Reason {
  NO_DATE("402217", "Invalid date format: %s. Received: %s. Valid: a date such as 2026-06-01."),
  NO_OPERATION("402220", "Operation was not provided. Valid: op=run."),
  OTHER_OPERATION("402221", "Operation is not supported: %s. Valid: op=run."),
  NO_FILE("402119", "General error. Run %s has read no file.");

  private final String code;
  private final String sentence;

  JobCallReason(String code, String sentence) {
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
