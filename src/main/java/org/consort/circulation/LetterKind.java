package org.consort.circulation;

/// The occasions on which patrons are told something, with the codes of Alma's letters.
public enum LetterKind {
  ON_HOLD_SHELF("FulPlaceOnHoldShelfLetter"),
  REQUEST_CANCELLED("FulCancelRequestLetter"),
  DUE_DATE_CHANGED("FulItemChangeDueDateLetter"),
  OVERDUE("FulOverdueAndLostLoanNotificationLetter"),
  LOST("FulLostLoanLetter");

  private final String code;

  LetterKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
