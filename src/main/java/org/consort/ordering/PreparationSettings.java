package org.consort.ordering;

import java.util.List;
import java.util.stream.Collectors;
import org.consort.base.BadRequest;
import org.consort.marc.validate.ExceptionProfile;

/// Checks what a profile says about preparing records.
final class PreparationSettings {
  private PreparationSettings() {}

  /// @param processes the codes of those the institution has
  static void check(Preparation preparation, List<String> processes) {
    String process = preparation.process();
    if (process != null && !processes.contains(process)) {
      throw new BadRequest(
          OrderingReason.ILLEGAL.about(
              "normalization_process", process, String.join(", ", processes)));
    }
    String exceptions = preparation.exceptionProfile();
    if (ExceptionProfile.named(exceptions).isEmpty()) {
      throw new BadRequest(
          OrderingReason.ILLEGAL.about(
              "exception_profile",
              exceptions,
              ExceptionProfile.shipped().stream()
                  .map(ExceptionProfile::name)
                  .collect(Collectors.joining(", "))));
    }
  }
}
