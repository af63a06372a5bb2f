package org.consort.publishing;

import org.consort.base.BadRequest;
import org.consort.base.Reason;

/// Why publishing says no, with Alma's codes.
public enum PublishingReason implements Reason {
  NO_SUCH_PROFILE("40166411", "The parameter id is invalid. Received: %s."),
  CODE_EXISTS("40166411", "The parameter code is invalid. Received: %s. It is taken."),
  URL_NOT_ALLOWED("40166411", "The parameter url is invalid. Received: %s. Reason: %s."),
  CHALLENGE_FAILED(
      "40166412",
      "Failed to perform action: the listener at %s did not answer the challenge with 200 and"
          + " {\"challenge\":...}; it answered %s.");

  private final String code;
  private final String sentence;

  PublishingReason(String code, String sentence) {
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
