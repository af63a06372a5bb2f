package org.consort.remote;

/// A request for an item that a library's system still works on; a hold that was fulfilled,
/// cancelled or has expired is not there any more.
public record Hold(String id, State state) {
  public enum State {
    NEW,
    IN_PROGRESS,
    ON_HOLD_SHELF
  }
}
