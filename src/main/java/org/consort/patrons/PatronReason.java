package org.consort.patrons;

import org.consort.base.Reason;

/// Why something about a user was refused. Codes are Alma's.
public enum PatronReason implements Reason {
  MANDATORY_FIELD_MISSING("401664", "Mandatory field is missing: %s"),
  NOT_DELETED("401850", "Failed to delete user with identifier %s: %s."),
  IDENTIFIER_EXISTS("401851", "User with identifier %s of type %s already exists."),
  UNKNOWN_GROUP("401852", "Given user group (%s) is invalid."),
  EXTERNAL_ID_NOT_EMPTY("401853", "External id must be empty for an internal user."),
  EXTERNAL_ID_MISSING("401854", "External id is mandatory for an external user."),
  UNKNOWN_ACCOUNT_TYPE("401855", "Given account type (%s) is invalid."),
  EXTERNAL_ID_MISMATCH("401858", "External id of an external user cannot be changed."),
  ACCOUNT_TYPE_CHANGE("401859", "Action currently not supported."),
  NOT_FOUND("401861", "User with identifier %s was not found."),
  UNKNOWN_CODE("401864", "Given %s type (%s) is invalid."),
  WRONG_PASSWORD("401866", "User authentication failed"),
  NOT_FOUND_BY_TYPE("401890", "User with identifier %s of type %s was not found."),
  WEAK_PASSWORD("500038", "The password must have at least 8 characters and must not be trivial.");

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
