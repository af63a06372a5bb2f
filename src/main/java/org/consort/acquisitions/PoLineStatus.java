package org.consort.acquisitions;

/// How far a line has come. The constants' names are the codes of the table POLineStatus.
public enum PoLineStatus {
  INREVIEW("In Review"),
  MANUAL_PACKAGING("Manual Packaging"),
  AUTO_PACKAGING("Auto Packaging"),
  READY("Ready"),
  SENT("Sent"),
  WAITING_FOR_INVOICE("Waiting for Invoice"),
  WAITING_FOR_RENEWAL("Recurring Renewal"),
  WAITING_FOR_MANUAL_RENEWAL("Waiting for Manual Renewal"),
  DEFERRED("Deferred"),
  CANCELLED("Cancelled"),
  CLOSED("Closed");

  private final String label;

  PoLineStatus(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /// Whether it is still being put together, so that it may become an order of another kind.
  public boolean isBeforePackaging() {
    return this == INREVIEW || this == MANUAL_PACKAGING || this == AUTO_PACKAGING;
  }

  /// Whether the vendor has not been sent it.
  public boolean isBeforeSending() {
    return isBeforePackaging() || this == READY;
  }

  /// Whether anything may still happen to the line.
  public boolean isOpen() {
    return this != CANCELLED && this != CLOSED;
  }
}
