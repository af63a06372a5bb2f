package org.consort.jobs;

import org.consort.base.BadRequest;
import org.consort.base.Reason;

/// Why a job is not run or not known, with Alma's codes.
public enum JobReason implements Reason {
  NO_JOB_ID("402215", "Invalid job id format. Received: %s. Valid: M, S or O, and digits."),
  NO_SUCH_JOB("402216", "Invalid job id: %s."),
  NO_SUCH_RUN("402218", "Invalid job instance id: %s."),
  TOO_MANY_RUNS(
      "402222", "Execution threshold reached: %s runs have not ended yet. Allowed at once: %s."),
  TOO_OFTEN(
      "402223",
      "Execution threshold reached: job %s was started %s times in the last hour. Allowed: %s."),
  MISSING_PARAMETER("402228", "Mandatory parameter is missing from input: %s."),
  EMPTY_PARAMETER("402229", "Mandatory parameter value is empty: %s."),
  OVERLAPS("60347", "Job overlaps with a running job - cannot execute. Running: %s.");

  private final String code;
  private final String sentence;

  JobReason(String code, String sentence) {
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
