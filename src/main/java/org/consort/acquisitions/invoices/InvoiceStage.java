package org.consort.acquisitions.invoices;

/// How far an invoice has come, with Alma's codes, which differ from what they are called.
public enum InvoiceStage {
  IN_REVIEW("InReview", "In Review"),
  READY_TO_BE_PAID("Waiting to be Sent", "Ready to be Paid"),
  WAITING_FOR_PAYMENT("Ready to be Paid", "Waiting for Payment"),
  CLOSED("CLOSED", "Closed");

  private final String code;
  private final String label;

  InvoiceStage(String code, String label) {
    this.code = code;
    this.label = label;
  }

  public String code() {
    return code;
  }

  public String label() {
    return label;
  }
}
