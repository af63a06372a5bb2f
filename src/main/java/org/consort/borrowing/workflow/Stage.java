package org.consort.borrowing.workflow;

/// Where a borrowing request stands, in the words of the direct consortial borrowing community
/// (<https://openlibraryenvironment.atlassian.net/wiki/spaces/DCB>). [#RETURNING_UNFILLED] and
/// [#LOST] are ours: the community has no word for them.
public enum Stage {
  SUBMITTED_TO_DCB("asked for"),
  PATRON_VERIFIED("the home library lets the patron borrow"),
  RESOLVED("a lender is chosen"),
  REQUEST_PLACED_AT_SUPPLYING_AGENCY("the lender has our hold"),
  CONFIRMED("the lender is fetching the item"),
  REQUEST_PLACED_AT_BORROWING_AGENCY("the borrower expects the item"),
  REQUEST_PLACED_AT_PICKUP_AGENCY("the pickup library expects the item"),
  PICKUP_TRANSIT("on its way to the patron"),
  RECEIVED_AT_PICKUP("arrived"),
  READY_FOR_PICKUP("on the hold shelf"),
  LOANED("with the patron"),
  RETURN_TRANSIT("on its way home"),
  COMPLETED("home again"),
  FINALISED("nothing virtual is left"),
  NOT_SUPPLIED_CURRENT_SUPPLIER("this lender cannot supply"),
  NO_ITEMS_SELECTABLE_AT_ANY_AGENCY("no lender is left"),
  HANDED_OFF_AS_LOCAL("left to the one library it concerns"),
  CANCELLED("called off"),
  RETURNING_UNFILLED("called off while out, coming home"),
  LOST("the patron has lost it");

  private final String meaning;

  Stage(String meaning) {
    this.meaning = meaning;
  }

  /// What people read: `on the hold shelf`.
  public String meaning() {
    return meaning;
  }

  /// Nothing can happen to the request any more.
  public boolean isFinal() {
    return this == FINALISED || this == HANDED_OFF_AS_LOCAL;
  }
}
