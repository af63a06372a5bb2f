package org.consort.remote;

/// Where an item is, in its own library's words.
///
/// @param process `LOAN`, `TRANSIT`, `HOLDSHELF`, … ; empty when nothing is being done with it
public record ItemState(String process, boolean inPlace) {
  public static final ItemState IN_PLACE = new ItemState("", true);

  /// On its shelf; a request waiting for it does not change that.
  public boolean onShelf() {
    return inPlace && (process.isEmpty() || process.equals("REQUESTED"));
  }

  public boolean inTransit() {
    return process.equals("TRANSIT");
  }

  public boolean onLoan() {
    return process.equals("LOAN");
  }

  public boolean onHoldShelf() {
    return process.equals("HOLDSHELF");
  }

  public boolean lost() {
    return process.startsWith("LOST");
  }

  /// The process, or `IN_PLACE` when there is none.
  public String word() {
    return process.isEmpty() ? inPlace ? "IN_PLACE" : "NOT_IN_PLACE" : process;
  }
}
