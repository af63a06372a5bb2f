package org.consort.borrowing.supply;

/// The checks before a request is accepted. Codes are those of the community's preflight checks.
public enum Check {
  UNKNOWN_BORROWING_HOST_LMS(
      "No agency has the code %s.",
      "Your library does not take part in borrowing among libraries."),
  PATRON_AGENCY_NOT_PARTICIPATING_IN_BORROWING(
      "Agency %s does not take part in borrowing.",
      "Your library does not take part in borrowing among libraries."),
  PATRON_NOT_FOUND("Agency %s has no such patron.", "Your library does not know this card."),
  PATRON_INACTIVE("The patron's account at %s is not active.", "Your card is not active."),
  PATRON_EXPIRED("The patron's account at %s has expired.", "Your card has expired."),
  PATRON_BLOCKED(
      "The patron has an active block at %s.", "There is a block on your card; ask your library."),
  PATRON_TYPE_NOT_MAPPED(
      "Patron group %2$s of %1$s has no meaning in the consortium.",
      "Your library has not set up borrowing for your kind of card."),
  PATRON_INELIGIBLE(
      "Patron group %2$s of %1$s may not borrow from other libraries.",
      "Your kind of card does not allow borrowing from other libraries."),
  UNKNOWN_PICKUP_LOCATION_AGENCY(
      "No agency has the code %s.", "The place to pick it up is not known."),
  UNKNOWN_PICKUP_LOCATION_CODE(
      "Agency %s has no pickup place %s.", "The place to pick it up is not known."),
  CLUSTER_RECORD_NOT_FOUND(
      "No member holds this title.", "No library of the consortium has this title."),
  NO_ITEM_SELECTABLE_FOR_REQUEST(
      "No copy of this title can be lent now.", "No copy can be lent to you now."),
  EXCEEDS_GLOBAL_LIMIT(
      "The patron has %s open requests; %s are allowed in the consortium.",
      "You have too many open requests."),
  EXCEEDS_AGENCY_LIMIT(
      "The patron has %s open requests; %s are allowed by their agency.",
      "You have too many open requests."),
  DUPLICATE_REQUEST_ATTEMPT(
      "The patron asked for this title as request %s a moment ago.",
      "You have already asked for this title.");

  private final String staffText;
  private final String patronText;

  Check(String staffText, String patronText) {
    this.staffText = staffText;
    this.patronText = patronText;
  }

  /// What staff read is told about the details; what the patron reads never is.
  public Objection about(Object... details) {
    return new Objection(name(), staffText.formatted(details), patronText);
  }
}
