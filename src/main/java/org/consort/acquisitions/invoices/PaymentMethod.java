package org.consort.acquisitions.invoices;

/// How an invoice is to be paid. The constants' names are the codes of the table PaymentMethod.
public enum PaymentMethod {
  ACCOUNTINGDEPARTMENT,
  ATTACHMENT,
  CASH,
  CHECK,
  CREDITCARD,
  DEPOSITACCOUNT,
  PREPAYMENT,
  SPECIALPAYMENT
}
