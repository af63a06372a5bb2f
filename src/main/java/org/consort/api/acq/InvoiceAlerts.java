package org.consort.api.acq;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.consort.acquisitions.invoices.Invoice;
import org.consort.alma.acq.InvoiceCharges;
import org.consort.alma.acq.InvoiceVat;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// What staff should look at before an invoice is paid.
final class InvoiceAlerts {
  private static final Coded OTHER_TOTAL =
      Coded.of("DIFF_TOTAL_AMOUNT", "The total amount is not what the lines come to");

  private InvoiceAlerts() {}

  /// @param sent charges and taxes as they came
  static List<Coded> of(Invoice invoice, org.consort.alma.acq.Invoice sent) {
    Stream<Coded> found =
        invoice.alerts().stream().sorted().map(each -> Coded.of(each.name(), each.sentence()));
    return Stream.concat(addsUp(invoice, sent) ? Stream.empty() : Stream.of(OTHER_TOTAL), found)
        .toList();
  }

  // Vendors leave charges out of the lines or put them there, and a tax may be in the prices.
  private static boolean addsUp(Invoice invoice, org.consort.alma.acq.Invoice sent) {
    BigDecimal lines = invoice.linesTotal().amount();
    BigDecimal open = invoice.terms().total().amount().subtract(lines);
    return invoice.lines().isEmpty()
        || open.signum() == 0
        || open.compareTo(charges(sent.additionalCharges())) == 0
        || isTaxed(sent.invoiceVat());
  }

  private static BigDecimal charges(@Nullable InvoiceCharges sent) {
    return sent == null
        ? BigDecimal.ZERO
        : Stream.of(sent.shipment(), sent.overhead(), sent.insurance())
            .flatMap(Stream::ofNullable)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .subtract(sent.discount() == null ? BigDecimal.ZERO : sent.discount().abs());
  }

  private static boolean isTaxed(@Nullable InvoiceVat vat) {
    return vat != null
        && Stream.of(vat.percentage(), vat.vatAmount())
            .flatMap(Stream::ofNullable)
            .anyMatch(number -> number.signum() != 0);
  }
}
