package org.consort.acquisitions.invoices;

/// What staff should look at before an invoice is paid; none of it stops the invoice. The
/// constants' names are Alma's codes.
public enum InvoiceAlert {
  ADDITIONAL_INVOICE_EXISTS("Another invoice line is for the same order line"),
  DIFFERENT_VENDOR_ACCOUNT("An order line has another vendor account than the invoice"),
  DIFF_PRICE_THAN_POLINE("A line asks for another price than its order line has"),
  NOT_LINKED_LINES("A line is for no order line");

  private final String sentence;

  InvoiceAlert(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
