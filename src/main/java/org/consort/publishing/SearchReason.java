package org.consort.publishing;

import org.consort.base.BadRequest;
import org.consort.base.Reason;

/// Why a search is not done: the diagnostics of SRU by number, message and details
/// (<https://www.loc.gov/standards/sru/diagnostics/diagnosticsList.html>).
public enum SearchReason implements Reason {
  TOO_LONG("1", "General system error: the search took too long; ask for less"),
  UNSUPPORTED_OPERATION("4", "Unsupported operation: %s"),
  UNSUPPORTED_VERSION("5", "Unsupported version: 1.2"),
  UNSUPPORTED_VALUE("6", "Unsupported parameter value: %s=%s"),
  MISSING_PARAMETER("7", "Mandatory parameter not supplied: %s"),
  SYNTAX("10", "Query syntax error: %s"),
  UNSUPPORTED_CONTEXT_SET("15", "Unsupported context set: %s"),
  UNSUPPORTED_INDEX("16", "Unsupported index: %s"),
  UNSUPPORTED_RELATION("19", "Unsupported relation: %s %s"),
  UNSUPPORTED_RELATION_MODIFIER("20", "Unsupported relation modifier: %s"),
  EMPTY_TERM("27", "Empty term unsupported: %s"),
  MASKING("28", "Masking character not supported: %s"),
  ANCHOR("31", "Anchoring character not supported: %s"),
  INVALID_TERM("36", "Term in invalid format for index or relation: %s %s"),
  UNSUPPORTED_BOOLEAN("37", "Unsupported boolean operator: %s"),
  UNSUPPORTED_BOOLEAN_MODIFIER("46", "Unsupported boolean modifier: %s"),
  OUT_OF_RANGE("61", "First record position out of range: %s"),
  UNKNOWN_SCHEMA("66", "Unknown schema for retrieval: %s"),
  UNSUPPORTED_PACKING("71", "Unsupported record packing: %s"),
  UNSUPPORTED_SORT("82", "Unsupported sort sequence: %s");

  private final String code;
  private final String sentence;

  SearchReason(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  /// To be thrown: the caller asked for something that is not done.
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
