package org.consort.circulation;

/// What is to be done for a patron, in the words of Alma's field `request_type`.
public enum RequestKind {
  HOLD("Hold"),
  DIGITIZATION("Digitization"),
  BOOKING("Booking");

  private final String label;

  RequestKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
