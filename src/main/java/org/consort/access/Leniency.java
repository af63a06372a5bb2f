package org.consort.access;

/// Something known clients get wrong that can still be understood.
public enum Leniency {
  NULL_USER_ID("the text null as the id of a user: the one the request or loan belongs to"),
  NULL_MMS_ID("the text null as the id of a title: the one the item belongs to"),
  NULL_HOLDING_ID("the text null as the id of a holding: the one the item is in, or all"),
  ODD_ROLE_STATUS("a status of a role that is neither ACTIVE nor INACTIVE: INACTIVE"),
  UNKNOWN_USER_CODE(
      "a country, title, role or scope of a role of a user the institution does not know: itself");

  private final String meaning;

  Leniency(String meaning) {
    this.meaning = meaning;
  }

  /// What was sent, and as what it is understood.
  public String meaning() {
    return meaning;
  }
}
