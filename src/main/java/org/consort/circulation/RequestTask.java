package org.consort.circulation;

/// What is being done for a request, with Alma's name of it.
public enum RequestTask {
  NOTHING_YET(""),
  PICKUP_FROM_SHELF("Pickup From Shelf"),
  TRANSIT_ITEM("Transit Item"),
  ON_HOLD_SHELF("On Hold Shelf"),
  /// At the department that makes the file.
  DIGITIZATION("Digitization"),
  /// The time for which it was booked has not come.
  BOOKED("");

  private final String label;

  RequestTask(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
