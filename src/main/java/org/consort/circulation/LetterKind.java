package org.consort.circulation;

/// The occasions on which patrons are told something, with the codes of Alma's letters.
public enum LetterKind {
  ON_HOLD_SHELF("FulPlaceOnHoldShelfLetter", "On hold shelf", true),
  REQUEST_CANCELLED("FulCancelRequestLetter", "Request cancelled", true),
  DUE_DATE_CHANGED("FulItemChangeDueDateLetter", "Due date changed", true),
  OVERDUE("FulOverdueAndLostLoanNotificationLetter", "Overdue", false),
  LOST("FulLostLoanLetter", "Lost", false);

  private final String code;
  private final String occasion;
  private final boolean told;

  LetterKind(String code, String occasion, boolean told) {
    this.code = code;
    this.occasion = occasion;
    this.told = told;
  }

  public String occasion() {
    return occasion;
  }

  /// Whether Alma tells listeners of it, with a webhook of the action NOTIFICATION.
  boolean isTold() {
    return told;
  }

  public String code() {
    return code;
  }
}
