package org.consort.api.acq;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import org.consort.acquisitions.FundShare;
import org.consort.acquisitions.invoices.Invoice;
import org.consort.acquisitions.invoices.InvoiceLine;
import org.consort.acquisitions.invoices.InvoiceStage;
import org.consort.acquisitions.invoices.LineTerms;
import org.consort.alma.acq.InvoiceFund;
import org.consort.alma.acq.InvoiceLineBuilder;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Format;
import org.consort.api.AlmaRequest;
import org.consort.base.Money;
import org.consort.institution.CodeTable;

/// Shows the lines of invoices as Alma's.
final class AlmaInvoiceLines {
  private AlmaInvoiceLines() {}

  static org.consort.alma.acq.InvoiceLine shown(
      AlmaRequest request, Invoice invoice, InvoiceLine line, Meanings meanings) {
    LineTerms terms = line.terms();
    return InvoiceLineBuilder.builder(
            Codec.read(
                org.consort.alma.acq.InvoiceLine.class, terms.kept().getBytes(UTF_8), Format.JSON))
        .id(Long.toString(line.id()))
        .link(request.link("/acq/invoices/" + invoice.id() + "/lines/" + line.id()))
        .number(terms.number())
        .type(meanings.of(CodeTable.INVOICE_LINE_TYPES, terms.type()))
        .status(
            meanings.of(
                CodeTable.INVOICE_LINE_STATUSES,
                invoice.stage() == InvoiceStage.IN_REVIEW ? "INREVIEW" : "READY"))
        .poLine(terms.poLine() == null ? "" : terms.poLine())
        .price(terms.price().amount())
        .totalPrice(terms.price().amount())
        .quantity(terms.quantity())
        .fullyInvoiced(terms.fullyInvoiced())
        .releaseRemainingEncumbrance(terms.releasesRest())
        .fundDistribution(terms.shares().stream().map(share -> fund(share, terms.price())).toList())
        .build();
  }

  // A percentage is what counts where both are given, and is told with what it comes to.
  private static InvoiceFund fund(FundShare share, Money price) {
    BigDecimal percent = share.percent();
    Money amount = share.amount();
    if (percent != null) {
      return new InvoiceFund(
          Coded.of(share.fund()),
          percent.stripTrailingZeros(),
          price.times(percent.movePointLeft(2)).amount());
    }
    return new InvoiceFund(Coded.of(share.fund()), null, amount == null ? null : amount.amount());
  }
}
