package org.consort.acquisitions.invoices;

/// What a line asks money for. The constants' names are Alma's codes.
public enum LineType {
  REGULAR("Regular"),
  DISCOUNT("Discount"),
  INSURANCE("Insurance"),
  OTHER("Other"),
  OVERHEAD("Overhead"),
  SHIPMENT("Shipment");

  private final String label;

  LineType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
