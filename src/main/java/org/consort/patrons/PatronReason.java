package org.consort.patrons;

import org.consort.base.Reason;

/// Why something about a user was refused. Codes are Alma's.
public enum PatronReason implements Reason {
  TOO_LONG("401666", "%s parameter is not valid. Received: %s characters. Valid: at most %s."),
  MANDATORY_FIELD_MISSING("401664", "Mandatory field is missing: %s"),
  NOT_CREATED("401658", "General Error - Failed to create new user: %s has %s entries, not %s."),
  NOT_DELETED("401850", "Failed to delete user with identifier %s of type %s: %s."),
  IDENTIFIER_EXISTS("401851", "User with identifier %s of type %s already exists."),
  IDENTIFIER_TWICE(
      "401851",
      "User with identifier %s of type %s already exists: it was sent twice, as %s before."),
  UNKNOWN_GROUP("401852", "Given user group (%s) is not legal. Valid options are: %s."),
  EXTERNAL_ID_NOT_EMPTY("401853", "External Id must be empty for internal user. Received: %s."),
  EXTERNAL_ID_MISSING("401854", "External Id must be given for external user."),
  ACCOUNT_TYPE_NOT_SUPPORTED(
      "401855", "The account type (%s) is not supported. Valid options are: %s."),
  ACCOUNT_TYPE_ILLEGAL(
      "401857", "The given user account type (%s) is illegal. Valid options are: %s."),
  EXTERNAL_ID_MISMATCH(
      "401858",
      "The external id in DB does not fit the given value (%s) - external id cannot be updated."),
  ACCOUNT_TYPE_CHANGE(
      "401859", "Action currently not supported: an external user does not become internal."),
  NOT_UPDATED("401860", "Failed to update user: %s has %s entries, not %s."),
  NOT_FOUND("401861", "User with identifier %s was not found."),
  NOT_FOR_RECORD_TYPE(
      "401863", "Given %s type (%s) is not supported for given user record type (%s)."),
  UNKNOWN_CODE("401864", "Given %s type (%s) is invalid. Valid options are: %s."),
  WRONG_PASSWORD("401866", "User authentication failed"),
  NOT_FOUND_BY_TYPE("401890", "User with identifier %s of type %s was not found."),
  WEAK_PASSWORD(
      "500038",
      "New password must be at least 8 characters long and must not include the user-name or any"
          + " commonly used password.");

  private final String code;
  private final String sentence;

  PatronReason(String code, String sentence) {
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
