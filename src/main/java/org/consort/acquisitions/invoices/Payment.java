package org.consort.acquisitions.invoices;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether an invoice is paid, and with which voucher, in the words of who paid; empty for unknown.
public record Payment(
    Status status,
    @Nullable LocalDate voucherDate,
    String voucherNumber,
    String voucherAmount,
    String voucherCurrency) {
  /// Nothing is known of a payment.
  public static final Payment NONE = new Payment(Status.NOT_PAID, null, "", "", "");

  /// How far it is paid. The constants' names are the codes of the table PaymentStatus.
  public enum Status {
    NOT_PAID,
    PAID,
    FULLY_PAID
  }
}
