package org.consort.api.acq;

import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.invoices.InvoiceReason;
import org.consort.acquisitions.invoices.Payment;
import org.consort.alma.acq.Invoice;
import org.consort.alma.acq.InvoicePayment;
import org.consort.base.BadRequest;

/// Reads what is told of an invoice's payment. Where nothing is told it stays as it was.
final class IncomingPayment {
  private IncomingPayment() {}

  static Payment of(Invoice sent, org.consort.acquisitions.invoices.Invoice old) {
    return of(sent, old.payment());
  }

  static Payment of(Invoice sent, Payment old) {
    InvoicePayment given = sent.payment();
    if (given == null) {
      return old;
    }
    return new Payment(
        Given.code(given.paymentStatus()).map(IncomingPayment::status).orElse(old.status()),
        given.voucherDate(),
        text("voucher_number", Given.text(given.voucherNumber())),
        text("voucher_amount", Given.text(given.voucherAmount())),
        Given.code(given.voucherCurrency()).map(IncomingPayment::currency).orElse(""));
  }

  private static String text(String field, Optional<String> given) {
    return InvoiceKept.shortText("invoice.payment." + field, given.orElse(""));
  }

  private static Payment.Status status(String code) {
    return Sums.named(Payment.Status.values(), code)
        .orElseThrow(
            () ->
                new BadRequest(
                    InvoiceReason.PAYMENT_STATUS_NOT_VALID.about(
                        "invoice.payment.payment_status", code, List.of(Payment.Status.values()))));
  }

  private static String currency(String code) {
    return Sums.currency(code)
        .orElseThrow(
            () ->
                new BadRequest(
                    InvoiceReason.CURRENCY_NOT_VALID.about(
                        "invoice.payment.voucher_currency", code, "the ISO code of a currency")))
        .getCurrencyCode();
  }
}
