package org.consort.catalogue.intake;

import java.util.List;
import org.consort.base.Reason;

/// Why a record is not taken as it came, with Alma's codes.
public enum IntakeReason implements Reason {
  UNREADABLE_TASK("401872", "Given task %s is illegal. Received: %s."),
  NO_SUCH_PROCESS(
      "4022030",
      "Invalid normalization profile ID. Received: %s. Valid IDs for records of type MARC21 are"
          + " (displayed here followed by profile name): [%s]"),
  NOT_NORMALIZED("4022031", "Failed to normalize record: %s."),
  NOT_VALID("4022032", "The record failed validation: %s."),
  NOT_VALIDATED("4022033", "Failed validation on the record: %s.");

  private final String code;
  private final String sentence;

  IntakeReason(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  IntakeOutcome.Refused refused(Object... details) {
    return new IntakeOutcome.Refused(List.of(about(details)));
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
