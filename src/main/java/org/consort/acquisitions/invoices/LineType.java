package org.consort.acquisitions.invoices;

/// What a line asks money for. The constants' names are the codes of the table InvoiceLinesTypes.
public enum LineType {
  REGULAR,
  DISCOUNT,
  INSURANCE,
  OTHER,
  OVERHEAD,
  SHIPMENT
}
