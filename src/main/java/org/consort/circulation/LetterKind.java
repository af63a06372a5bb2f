package org.consort.circulation;

/// The occasions on which patrons are told something, with the codes of Alma's letters.
public enum LetterKind {
  ON_HOLD_SHELF("FulPlaceOnHoldShelfLetter", "On hold shelf"),
  REQUEST_CANCELLED("FulCancelRequestLetter", "Request cancelled"),
  DUE_DATE_CHANGED("FulItemChangeDueDateLetter", "Due date changed"),
  OVERDUE("FulOverdueAndLostLoanNotificationLetter", "Overdue"),
  LOST("FulLostLoanLetter", "Lost");

  private final String code;
  private final String occasion;

  LetterKind(String code, String occasion) {
    this.code = code;
    this.occasion = occasion;
  }

  public String occasion() {
    return occasion;
  }

  public String code() {
    return code;
  }
}
