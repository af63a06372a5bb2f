package org.consort.marc.match;

/// Which records a method is offered for.
public enum Family {
  SERIAL("serials"),
  NON_SERIAL("everything but serials"),
  ALL("all records");

  private final String label;

  Family(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// @param serial whether the record is one, as [org.consort.marc.record.Leader#isContinuing] says
  public boolean covers(boolean serial) {
    return this == ALL || (this == SERIAL) == serial;
  }
}
