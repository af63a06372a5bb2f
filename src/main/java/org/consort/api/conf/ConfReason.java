package org.consort.api.conf;

import org.consort.base.Reason;

/// Refusals of the configuration area.
enum ConfReason implements Reason {
  LIBRARY_NOT_FOUND("402119", "General error. Library with code %s was not found."),
  LOCATION_NOT_FOUND("402119", "General error. Location with code %s was not found in library %s."),
  LOCATION_IN_USE(
      "402119",
      "General error. Location %s of library %s has holdings or items and cannot be deleted."),
  DESK_NOT_FOUND("401664", "Parameter value missing or invalid: library %s has no desk %s."),
  LOCATION_EXISTS("401664", "Parameter value invalid: library %s has a location %s already."),
  UNKNOWN_LOCATION_TYPE("60297", "Location type %s is not valid. Valid options are: %s."),
  NO_REMOTE_STORAGE("60298", "Remote storage code %s is not valid: the location's type is %s."),
  NO_FULFILLMENT_UNIT("60299", "Fulfillment unit is not valid. Received: %s. Valid: %s."),
  UNKNOWN_PLACEMENT("60300", "Accession placement is not valid. Received: %s. Valid: %s."),
  UNKNOWN_CALL_NUMBER_TYPE("60301", "Call number type is not valid. Received: %s. Valid: %s."),
  LOCATION_CODE_FIXED(
      "60302", "Update of location failed: the code %s cannot be changed. Valid options are: %s."),
  LETTER_FIXED("60343", "The update failed: the letter %s has no template."),
  NO_PRINTER("402899", "Invalid Printer ID. Received: %s."),
  NO_SUCH_LIBRARY("402469", "The library code is not valid. Received: %s."),
  NO_REMINDER("60177", "Reminder ID is not valid. Received: %s."),
  NO_DEPOSIT_PROFILE("40166411", "The parameter deposit_profile_id is invalid. Received: %s."),
  NO_PRINTOUT("40166411", "The parameter printout_id is invalid. Received: %s."),
  NO_IMPORT_PROFILE("401871", "Failed to find the Profile ID. Received: %s."),
  NO_LICENSE_TERM("403400", "License with code %s not found."),
  NO_WORKFLOW("450001", "Workflow not found. Received: %s."),
  TABLE_NOT_NAMED("90100", "Code table name is empty."),
  NO_SUCH_TABLE("90101", "Table does not exist. Received: %s."),
  SCOPE_NOT_LEGAL("90121", "Requested table scope is not legal. Received: %s. Valid: %s."),
  MANY_DEFAULTS("90122", "Multiple default codes: %s."),
  TABLE_CLOSED("90123", "Requested table is not customizable: %s has no code %s."),
  MAPPING_CLOSED("90125", "Requested table is not customizable: %s."),
  MAPPING_NOT_NAMED("90126", "Mapping table name is empty."),
  MAPPING_SCOPE_NOT_LEGAL("90127", "Requested table scope is not legal. Received: %s. Valid: %s.");

  private final String code;
  private final String sentence;

  ConfReason(String code, String sentence) {
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
