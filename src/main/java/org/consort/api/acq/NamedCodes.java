package org.consort.api.acq;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.acquisitions.CodeNames;
import org.consort.acquisitions.Naming;
import org.consort.alma.acq.FundDistribution;
import org.consort.alma.acq.Invoice;
import org.consort.alma.acq.InvoiceBuilder;
import org.consort.alma.acq.InvoiceFund;
import org.consort.alma.acq.InvoiceLine;
import org.consort.alma.acq.InvoiceLineBuilder;
import org.consort.alma.acq.InvoiceLines;
import org.consort.alma.acq.PoLine;
import org.consort.alma.acq.PoLineBuilder;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.jspecify.annotations.Nullable;

/// Adds to an answer what the vendors and funds in it are called.
final class NamedCodes {
  private final Naming naming;

  NamedCodes(Naming naming) {
    this.naming = naming;
  }

  List<PoLine> lines(AlmaRequest request, List<PoLine> lines) {
    CodeNames names =
        names(
            request,
            lines.stream().map(PoLine::vendor),
            lines.stream()
                .flatMap(line -> line.fundDistribution().stream())
                .map(FundDistribution::fundCode));
    return lines.stream().map(line -> named(line, names)).toList();
  }

  List<Invoice> invoices(AlmaRequest request, List<Invoice> invoices) {
    CodeNames names =
        names(
            request,
            invoices.stream().map(Invoice::vendor),
            invoices.stream().flatMap(invoice -> funds(linesOf(invoice))));
    return invoices.stream().map(invoice -> named(invoice, names)).toList();
  }

  List<InvoiceLine> invoiceLines(AlmaRequest request, List<InvoiceLine> lines) {
    CodeNames names = names(request, Stream.empty(), funds(lines));
    return lines.stream().map(line -> named(line, names)).toList();
  }

  private static Collection<InvoiceLine> linesOf(Invoice invoice) {
    InvoiceLines lines = invoice.invoiceLines();
    return lines == null ? List.of() : lines.invoiceLine();
  }

  private static Stream<@Nullable Coded> funds(Collection<InvoiceLine> lines) {
    return lines.stream()
        .flatMap(line -> line.fundDistribution().stream())
        .map(InvoiceFund::fundCode);
  }

  private CodeNames names(
      AlmaRequest request, Stream<@Nullable Coded> vendors, Stream<@Nullable Coded> funds) {
    return naming.names(request.institutionId(), codes(vendors), codes(funds));
  }

  private static Set<String> codes(Stream<@Nullable Coded> shown) {
    return shown.flatMap(each -> Given.code(each).stream()).collect(Collectors.toSet());
  }

  private static PoLine named(PoLine line, CodeNames names) {
    return PoLineBuilder.builder(line)
        .vendor(named(line.vendor(), names.vendors()))
        .fundDistribution(
            each(
                line.fundDistribution(),
                share ->
                    new FundDistribution(
                        named(share.fundCode(), names.funds()), share.percent(), share.amount())))
        .build();
  }

  private static Invoice named(Invoice invoice, CodeNames names) {
    InvoiceLines lines = invoice.invoiceLines();
    return InvoiceBuilder.builder(invoice)
        .vendor(named(invoice.vendor(), names.vendors()))
        .invoiceLines(
            lines == null
                ? null
                : new InvoiceLines(
                    each(lines.invoiceLine(), line -> named(line, names)),
                    lines.totalRecordCount()))
        .build();
  }

  private static InvoiceLine named(InvoiceLine line, CodeNames names) {
    return InvoiceLineBuilder.builder(line)
        .fundDistribution(
            each(
                line.fundDistribution(),
                share ->
                    new InvoiceFund(
                        named(share.fundCode(), names.funds()), share.percent(), share.amount())))
        .build();
  }

  private static <T> List<T> each(List<T> entries, Function<T, T> named) {
    return entries.stream().map(named).toList();
  }

  private static @Nullable Coded named(@Nullable Coded shown, Map<String, String> names) {
    return Given.code(shown).map(code -> new Coded(code, names.get(code))).orElse(shown);
  }
}
