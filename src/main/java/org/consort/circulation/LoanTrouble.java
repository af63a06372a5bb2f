package org.consort.circulation;

/// What is wrong with a running loan, with the word for it in Alma's `process_status`.
public enum LoanTrouble {
  NONE("NORMAL", "LOAN"),
  /// Past its due date.
  OVERDUE("OVERDUE_NOTIFICATION", "LOAN"),
  /// The patron says it is back, the library has not seen it.
  CLAIMED_RETURNED("CLAIMED_RETURN", "CLAIM_RETURNED_LOAN"),
  LOST("LOST", "LOST_LOAN");

  private final String processStatus;
  private final String processType;

  LoanTrouble(String processStatus, String processType) {
    this.processStatus = processStatus;
    this.processType = processType;
  }

  public String processStatus() {
    return processStatus;
  }

  /// Of the item, a code of Alma's table PROCESSTYPE.
  String processType() {
    return processType;
  }

  /// Whether nobody knows where the item is.
  boolean meansMissing() {
    return this == CLAIMED_RETURNED || this == LOST;
  }
}
