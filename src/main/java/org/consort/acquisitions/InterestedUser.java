package org.consort.acquisitions;

/// A patron who wants to hear about an order, or to have it held when it comes.
public record InterestedUser(
    String primaryId,
    boolean notifyReceiving,
    boolean holdItem,
    boolean notifyRenewal,
    boolean notifyCancel) {
  /// Prints no name: patrons' ids stay out of logs.
  @Override
  public String toString() {
    return "InterestedUser";
  }
}
