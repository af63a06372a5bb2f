package org.consort.acquisitions;

/// What staff should know about a line before it goes on.
public enum Alert {
  MANUAL_REVIEW("The vendor asked for a manual review", true),
  VENDOR_MISSING("No vendor was given", true),
  VENDOR_ACCOUNT_MISSING("No vendor account was given", true),
  PRICE_MISSING("No price was given", true),
  FUND_MISSING("No fund was given", true),
  LOCATION_MISSING("No location was given and the owner has no default", true),
  NOT_FULLY_FUNDED("The funds do not add up to the price", true),
  INVALID_FUND("A fund code cannot be used", true),
  INSUFFICIENT_FUNDS("The fund does not have enough money", true),
  PRICE_LIMIT("Price Limit Reached", true),
  MATCH_TIE("Several records match equally well; the newest was taken", false),
  LIKELY_MATCH("A record that might be the same title was not taken", true);

  private final String sentence;
  private final boolean stopsTheLine;

  Alert(String sentence, boolean stopsTheLine) {
    this.sentence = sentence;
    this.stopsTheLine = stopsTheLine;
  }

  public String sentence() {
    return sentence;
  }

  /// Whether the line waits in review until somebody has settled it.
  public boolean stopsTheLine() {
    return stopsTheLine;
  }
}
