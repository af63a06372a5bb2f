package org.consort.jobs;

import java.util.Arrays;
import java.util.Optional;

/// How far a run is, in the words of Alma's table systemJobStatus.
public enum RunStatus {
  QUEUED("Queued"),
  PENDING("Pending"),
  INITIALIZING("Initializing"),
  RUNNING("Running"),
  COMPLETED_SUCCESS("Completed Successfully"),
  /// Some pieces were refused.
  COMPLETED_WARNING("Completed with Warnings"),
  /// It could not begin, or every piece was refused.
  COMPLETED_FAILED("Completed with Errors");

  private final String label;

  RunStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<RunStatus> named(String code) {
    return Arrays.stream(values()).filter(status -> status.name().equals(code)).findFirst();
  }
}
