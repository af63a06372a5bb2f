package org.consort.api.conf;

import org.consort.base.Reason;

/// Refusals of the configuration area.
enum ConfReason implements Reason {
  LIBRARY_NOT_FOUND("402119", "General error. Library with code %s was not found."),
  LOCATION_NOT_FOUND("402119", "General error. Location with code %s was not found in library %s."),
  DESK_NOT_FOUND("402119", "General error. Circulation desk with code %s was not found in %s."),
  LOCATION_EXISTS("60297", "Location with code %s already exists in library %s."),
  LOCATION_CODE_FIXED(
      "60302", "The code %s of the location cannot be changed. Valid options are: %s."),
  LOCATION_IN_USE(
      "60301", "Location %s of library %s has holdings or items and cannot be deleted."),
  UNKNOWN_LOCATION_TYPE("60298", "Location type %s is invalid. Valid options are: %s.");

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
