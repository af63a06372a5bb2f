package org.consort.sets;

import org.consort.base.BadRequest;
import org.consort.base.Reason;

/// Why something cannot be done with a set, with Alma's codes.
public enum SetReason implements Reason {
  NO_SUCH_SET("60107", "Invalid set ID: %s."),
  NO_OPERATION(
      "60111", "Invalid operation: %s. Valid: add_members, delete_members, replace_members."),
  NOT_ITEMIZED("60112", "Invalid set type: set %s is %s. Valid: ITEMIZED."),
  NO_MEMBERS("60113", "Input set with no members."),
  NO_MEMBER_ID("60114", "Input set with no member ID: %s."),
  ALREADY_THERE("60115", "A member ID is already in the set: %s."),
  NOT_VALID("60116", "A member ID is not valid for the content: %s is none of %s."),
  NOT_THERE("60117", "Input set member ID is not in set: %s."),
  TOO_MANY("60118", "Input set member list exceeds limit: %s members. Valid: at most %s."),
  TWICE("60119", "Input set with duplicate member: %s."),
  NOT_VALID_IDENTIFIER(
      "60120", "A member ID is not valid for the content and identifier: %s is no %s of %s."),
  ALREADY_THERE_BY_IDENTIFIER(
      "60176",
      "A member ID which is represented by an id_type identifier is already in the set: %s."),
  NO_ID_TYPE("40166410", "Invalid parameter identifier type. Received: %s. Valid: %s."),
  NO_VALUE("40166410", "Parameter invalid: %s. Received: %s. Valid: %s."),
  NOTHING_TO_CHANGE("40166415", "Must send at least one of the following parameters: [%s]"),
  NO_OPERATOR("60204", "Set combine operator not valid. Received: %s. Valid: AND, OR, NOT."),
  DIFFERENT_CONTENTS("60205", "Combining sets are not the same type: %s and %s."),
  NO_PRIVACY("60209", "Set private value not valid. Received: %s. Valid: true, false."),
  NO_STATUS("60210", "Set status not valid. Received: %s. Valid: ACTIVE, INACTIVE."),
  NO_NETWORK_SET(
      "60335", "The From Institution Zone is not allowed for institution not in Network."),
  INVALID_SET("402261", "Invalid Set object: %s. Received: %s. Valid: %s."),
  NO_SUCH_TYPE(
      "402262",
      "Set type is invalid. Only 'ITEMIZED' and 'LOGICAL' sets are supported. Received: %s."),
  NO_LOGICAL_SETS("402262", "Set type is invalid: there are no logical sets of %s."),
  NAME_TAKEN("402263", "The set name already exists. Please choose a different name: %s."),
  WRONG_SET("402264", "Set ID is invalid: %s."),
  NOT_CREATED("402265", "Failed to create a set: %s."),
  NO_IMPORT(
      "402267",
      "Job instance type for the provided job_instance_id is not MD_IMPORT - the operation is not"
          + " supported: %s."),
  WRONG_CONTENT("402269", "Invalid query content type in query string. Received: %s. Valid: %s."),
  NOT_PARSED("402270", "Failed parsing query: %s. Valid: %s."),
  NO_NAME("402228", "Mandatory parameter is missing from input: %s."),
  NOT_TOGETHER("500127", "'job_instance_id' and 'population' must be provided together.");

  private final String code;
  private final String sentence;

  SetReason(String code, String sentence) {
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
