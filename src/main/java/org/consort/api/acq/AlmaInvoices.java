package org.consort.api.acq;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.consort.acquisitions.invoices.Invoice;
import org.consort.acquisitions.invoices.InvoiceStage;
import org.consort.acquisitions.invoices.InvoiceTerms;
import org.consort.acquisitions.invoices.Payment;
import org.consort.alma.acq.InvoiceBuilder;
import org.consort.alma.acq.InvoiceLines;
import org.consort.alma.acq.InvoiceNoteBuilder;
import org.consort.alma.acq.InvoicePayment;
import org.consort.alma.acq.InvoicePaymentBuilder;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Count;
import org.consort.alma.wire.Format;
import org.consort.api.AlmaRequest;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.jspecify.annotations.Nullable;

/// Shows invoices as Alma's: what was sent, and what has become of it.
final class AlmaInvoices {
  /// The code for how all invoices here were made.
  static final String MADE_BY = "API";

  private final LibraryNames libraries;
  private final CodeTables codes;
  private final NamedCodes named;

  AlmaInvoices(InvoiceDesk desk) {
    this.libraries = new LibraryNames(desk.libraries());
    this.codes = desk.codes();
    this.named = new NamedCodes(desk.acquisitions().naming());
  }

  org.consort.alma.acq.Invoice of(AlmaRequest request, Invoice invoice) {
    return of(request, List.of(invoice)).getFirst();
  }

  List<org.consort.alma.acq.Invoice> of(AlmaRequest request, List<Invoice> invoices) {
    Meanings meanings = new Meanings(codes.of(request.institutionId()));
    return named.invoices(
        request, invoices.stream().map(invoice -> bare(request, invoice, meanings)).toList());
  }

  private org.consort.alma.acq.Invoice bare(
      AlmaRequest request, Invoice invoice, Meanings meanings) {
    String path = request.link("/acq/invoices/" + invoice.id());
    org.consort.alma.acq.Invoice sent = sent(invoice);
    InvoiceBuilder answer =
        InvoiceBuilder.builder(sent)
            .payment(payment(sent.payment(), invoice.payment(), meanings))
            .id(Long.toString(invoice.id()))
            .link(path)
            .totalInvoiceLinesAmount(invoice.linesTotal().amount())
            .creationForm(meanings.of(CodeTable.INVOICE_CREATION_FORMS, MADE_BY))
            .alert(InvoiceAlerts.of(invoice, sent))
            .numberOfLines(new Count(invoice.lines().size(), path + "/lines"));
    if (!isBrief(request)) {
      answer.invoiceLines(lines(request, invoice, meanings));
    }
    putTerms(request, invoice.terms(), answer);
    putStage(invoice, answer, meanings);
    return answer.build();
  }

  private static org.consort.alma.acq.Invoice sent(Invoice invoice) {
    return Codec.read(
        org.consort.alma.acq.Invoice.class, invoice.terms().kept().getBytes(UTF_8), Format.JSON);
  }

  private void putTerms(AlmaRequest request, InvoiceTerms terms, InvoiceBuilder answer) {
    answer
        .number(terms.number())
        .vendor(Coded.of(terms.vendor()))
        .vendorAccount(terms.account())
        .owner(libraries.of(request, terms.owner()))
        .invoiceDate(terms.date())
        .invoiceDueDate(terms.due())
        .totalAmount(terms.total().amount())
        .currency(Sums.coded(terms.total().currency()))
        .referenceNumber(terms.reference())
        .note(
            terms.notes().stream()
                .map(
                    note ->
                        InvoiceNoteBuilder.builder()
                            .content(note.content())
                            .createdBy(note.by())
                            .creationDate(note.on())
                            .build())
                .toList());
  }

  private static void putStage(Invoice invoice, InvoiceBuilder answer, Meanings meanings) {
    Invoice.@Nullable Approval approval = invoice.approval();
    boolean closed = invoice.stage() == InvoiceStage.CLOSED;
    answer
        .paymentMethod(meanings.of(CodeTable.PAYMENT_METHODS, invoice.terms().method()))
        .invoiceStatus(closed ? Coded.of("CLOSED", "Closed") : Coded.of("ACTIVE", "Active"))
        .invoiceWorkflowStatus(meanings.of(CodeTable.INVOICE_STAGES, invoice.stage().code()))
        .invoiceApprovalStatus(meanings.of(CodeTable.INVOICE_APPROVALS, approval(invoice)))
        .approvedBy(approval == null ? null : approval.by())
        .approvalDate(approval == null ? null : approval.on());
  }

  private static String approval(Invoice invoice) {
    if (invoice.rejected()) {
      return "REJECTED";
    }
    return invoice.approval() == null ? "PENDING" : "APPROVED";
  }

  private static InvoicePayment payment(
      @Nullable InvoicePayment sent, Payment payment, Meanings meanings) {
    return (sent == null
            ? InvoicePaymentBuilder.builder().prepaid(false).internalCopy(false).exportToErp(false)
            : InvoicePaymentBuilder.builder(sent))
        .paymentStatus(meanings.of(CodeTable.PAYMENT_STATUSES, payment.status()))
        .voucherDate(payment.voucherDate())
        .voucherNumber(payment.voucherNumber())
        .voucherAmount(payment.voucherAmount())
        .voucherCurrency(
            Sums.currency(payment.voucherCurrency()).map(Sums::coded).orElse(Coded.NONE))
        .build();
  }

  private static boolean isBrief(AlmaRequest request) {
    return request.query("view").filter(view -> view.equalsIgnoreCase("brief")).isPresent();
  }

  private static InvoiceLines lines(AlmaRequest request, Invoice invoice, Meanings meanings) {
    return new InvoiceLines(
        invoice.lines().stream()
            .map(line -> AlmaInvoiceLines.shown(request, invoice, line, meanings))
            .toList(),
        invoice.lines().size());
  }
}
