package org.consort.acquisitions.invoices;

/// How an invoice is to be paid. The constants' names are Alma's codes.
public enum PaymentMethod {
  ACCOUNTINGDEPARTMENT("Accounting Department"),
  ATTACHMENT("Attachment"),
  CASH("Cash"),
  CHECK("Check"),
  CREDITCARD("Credit Card"),
  DEPOSITACCOUNT("Deposit Account"),
  PREPAYMENT("Prepayment"),
  SPECIALPAYMENT("Special Payment");

  private final String label;

  PaymentMethod(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
