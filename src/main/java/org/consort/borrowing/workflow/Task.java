package org.consort.borrowing.workflow;

/// One change to make at the libraries. Safe to repeat: whoever does it first looks whether it is
/// done.
public enum Task {
  VERIFY_PATRON("ask the home library about the patron", true),
  CHOOSE_SUPPLIER("choose a lender", true),
  PLACE_HOLD_AT_SUPPLIER("virtual patron and hold at the lender", true),
  RELEASE_SUPPLIER("withdraw from the lender", false),
  PLACE_HOLD_AT_BORROWER("virtual item and hold at the borrower", true),
  PLACE_HOLD_AT_PICKUP("virtual patron, virtual item and hold at the pickup library", true),
  MARK_IN_TRANSIT("send the virtual items into transit", true),
  LEND_AT_SUPPLIER("lend to the virtual patron at the lender", false),
  LEND_AT_BORROWER("lend the virtual item at the borrower", false),
  RENEW_AT_SUPPLIER("renew at the lender", true),
  TAKE_BACK_AT_BORROWER("take the virtual item back at the borrower", false),
  CANCEL_HOLDS("cancel the holds", false),
  REMOVE_VIRTUAL_RECORDS("remove everything virtual", true);

  private final String meaning;
  private final boolean lapses;

  Task(String meaning, boolean lapses) {
    this.meaning = meaning;
    this.lapses = lapses;
  }

  public String meaning() {
    return meaning;
  }

  /// Pointless once the request has left the stage that called for it. Whatever an interrupted try
  /// left behind is found and removed at the end.
  public boolean lapses() {
    return lapses;
  }
}
