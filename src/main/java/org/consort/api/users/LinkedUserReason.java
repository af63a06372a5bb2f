package org.consort.api.users;

import org.consort.base.BadRequest;
import org.consort.base.Reason;

/// What is said of users who are copies of another institution's: there are none here.
public enum LinkedUserReason implements Reason {
  NO_SOURCE_INSTITUTION(
      "401651", "Source institution not valid or not part of fulfillment network. Received: %s."),
  NO_SOURCE_USER("4019990", "User with source identifier %s of institution %s was not found."),
  NO_LINKING_ID("4019998", "User with linking ID not found. Received: %s."),
  NOT_LINKED("60229", "Failed to find linked account for user. Received: %s."),
  NOT_SIGNED_IN(
      "60101",
      "General Error: An error has occurred while processing the request. An API key is no user.");

  private final String code;
  private final String sentence;

  LinkedUserReason(String code, String sentence) {
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
