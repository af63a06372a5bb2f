package org.consort.api;

import org.consort.base.Reason;

/// Refusals any call of the Alma API may give. Codes and texts are Alma's.
public enum ApiReason implements Reason {
  UNAUTHORIZED("UNAUTHORIZED", "API-key not defined or not configured to allow this API."),
  PATH_NOT_FOUND("ROUTING_ERROR", "Path not found (%s)"),
  METHOD_NOT_ALLOWED("INVALID_REQUEST", "Method %s is not supported here. Valid options are: %s."),
  REQUEST_TOO_LARGE("REQUEST_TOO_LARGE", "The request is too large: a body has at most %s bytes."),
  BODY_TOO_LARGE("REQUEST_TOO_LARGE", "The request is too large: %s. Valid: %s."),
  TOO_FAST(
      "PER_SECOND_THRESHOLD",
      "HTTP requests are more than allowed per second. Allowed: %s. The call was not executed."),
  USED_UP(
      "DAILY_THRESHOLD",
      "HTTP requests are more than allowed per day. Allowed: %s. The call was not executed."),
  BROKEN("INTERNAL_SERVER_ERROR", "The request could not be processed."),
  MANDATORY("401664", "Mandatory field is missing: %s"),
  FIELD_NOT_VALID("401666", "%s parameter is not valid. Received: %s. Valid: %s."),
  NO_BODY("401676", "Request body not found."),
  NO_VALID_XML("401676", "No valid XML was given. Received: %s. Valid: %s."),
  NO_VALID_JSON("401676", "No valid JSON was given. Received: %s. Valid: %s."),
  UNKNOWN_FIELD("40166404", "The field %s is invalid. Valid options are: %s."),
  FIELD_NOT_AMONG("40166404", "The field %s is invalid. Received: %s. Valid options are: %s."),
  NOT_AMONG("40166410", "Parameter invalid: %s. Received: %s. Valid: %s."),
  INVALID("40166411", "The parameter %s is invalid. Received: %s."),
  INVALID_AMONG("40166411", "The parameter %s is invalid. Received: %s. Valid: %s."),
  NO_PARAMETER("40166413", "The parameter %s is mandatory. Valid: %s."),
  MANDATORY_PARAMETER("40166414", "The parameter '%s' is mandatory. Valid options are: %s."),
  ONE_OF("40166415", "Must send at least one of the following parameters: [%s]"),
  NOT_SUPPORTED("401873", "%s is not valid or not supported."),
  NOT_NUMERIC("402205", "Input parameter %s (%s) is not numeric."),
  GENERAL_CONF("402119", "General error. %s"),
  NOT_ABOVE_ZERO("60100", "The parameter %s must be a number greater than zero. Received: %s."),
  NO_JSON("60105", "JSON is not supported for this API."),
  BAD_QUERY("60106", "Invalid query format."),
  KEY_CONFINED(
      "60340",
      "The request/loan is API Restricted by library. Received: %s. Valid options are: %s."),
  CONFINED_TO_NOTHING(
      "60258",
      "The API Restricted profile is not valid: none of its libraries exists. They are: %s.");

  private final String code;
  private final String sentence;

  ApiReason(String code, String sentence) {
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
