package org.consort.api.acq;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.invoices.InvoiceNote;
import org.consort.acquisitions.invoices.InvoiceReason;
import org.consort.acquisitions.invoices.InvoiceStage;
import org.consort.acquisitions.invoices.InvoiceTerms;
import org.consort.acquisitions.invoices.LineTerms;
import org.consort.alma.acq.Invoice;
import org.consort.alma.acq.InvoiceLine;
import org.consort.alma.acq.InvoiceLines;
import org.consort.api.AlmaRequest;
import org.consort.base.BadRequest;
import org.consort.base.Problem;

/// Reads invoices as they are sent. What Consort does not act on is kept as it came.
final class IncomingInvoices {
  private final Acquisitions acquisitions;
  private final InvoiceCodes codes;
  private final IncomingNotes notes;

  IncomingInvoices(InvoiceDesk desk) {
    this.acquisitions = desk.acquisitions();
    this.codes = new InvoiceCodes(desk.acquisitions(), desk.libraries());
    this.notes = new IncomingNotes(desk.clock());
  }

  InvoiceTerms terms(AlmaRequest request, Invoice sent) {
    requireStatus(sent, InvoiceStage.IN_REVIEW);
    String number = mandatory(Given.text(sent.number()), InvoiceReason.NUMBER_MISSING, "number");
    LocalDate date =
        mandatory(
            Optional.ofNullable(sent.invoiceDate()), InvoiceReason.DATE_MISSING, "invoice_date");
    String code = mandatory(Given.code(sent.vendor()), InvoiceReason.VENDOR_MISSING, "vendor");
    Optional<Vendor.Account> account = InvoiceCodes.account(codes.vendor(request, code), sent);
    BigDecimal total =
        mandatory(
            Optional.ofNullable(sent.totalAmount()), InvoiceReason.TOTAL_MISSING, "total_amount");
    Currency currency = InvoiceCodes.currency(sent, account);
    InvoiceKept.check(sent);
    return new InvoiceTerms(
        InvoiceKept.shortText("invoice.number", number),
        code,
        account.map(Vendor.Account::code).orElse(null),
        codes.owner(request, sent),
        date,
        sent.invoiceDueDate(),
        Sums.money("invoice.total_amount", total, currency),
        InvoiceCodes.method(sent),
        InvoiceKept.shortText(
            "invoice.reference_number", Given.text(sent.referenceNumber()).orElse("")),
        notes.of(request, sent),
        InvoiceKept.of(sent));
  }

  /// Of a new invoice.
  List<LineTerms> lines(AlmaRequest request, Invoice sent, InvoiceTerms terms) {
    InvoiceLines lines = sent.invoiceLines();
    List<InvoiceLine> given = lines == null ? List.of() : lines.invoiceLine();
    Currency currency = terms.total().currency();
    return new IncomingInvoiceLines(
            request.institutionId(), acquisitions, currency, "invoice.invoice_line[%d]")
        .terms(given);
  }

  /// What becomes of an invoice that is swapped for this.
  UnaryOperator<org.consort.acquisitions.invoices.Invoice> change(
      AlmaRequest request, Invoice sent, org.consort.acquisitions.invoices.Invoice seen) {
    requireStatus(sent, seen.stage());
    if (seen.stage() != InvoiceStage.IN_REVIEW) {
      InvoiceKept.check(sent);
      List<InvoiceNote> written = notes.of(request, sent);
      return old -> afterwards(sent, old, written);
    }
    InvoiceTerms terms = terms(request, InvoiceKept.withoutStatus(sent));
    return old -> {
      requireCurrencyOfLines(old, terms);
      return old.stage() == InvoiceStage.IN_REVIEW
          ? old.with(terms.with(InvoiceNote.swapped(old.terms().notes(), terms.notes())))
              .with(IncomingPayment.of(sent, old))
          : afterwards(sent, old, terms.notes());
    };
  }

  // What may still be told of an invoice whose money was taken.
  private static org.consort.acquisitions.invoices.Invoice afterwards(
      Invoice sent, org.consort.acquisitions.invoices.Invoice old, List<InvoiceNote> written) {
    InvoiceTerms terms = old.terms();
    return old.with(
            terms
                .with(InvoiceNote.swapped(terms.notes(), written))
                .keeping(InvoiceKept.reportingTax(terms.kept(), sent)))
        .with(IncomingPayment.of(sent, old));
  }

  private static void requireCurrencyOfLines(
      org.consort.acquisitions.invoices.Invoice old, InvoiceTerms now) {
    Currency currency = old.terms().total().currency();
    if (!old.lines().isEmpty() && !now.total().currency().equals(currency)) {
      throw new BadRequest(
          InvoiceReason.CURRENCY_NOT_VALID.about(
              "invoice.currency", now.total().currency(), currency + ", that of its lines"));
    }
  }

  private static void requireStatus(Invoice sent, InvoiceStage stage) {
    String valid = stage == InvoiceStage.CLOSED ? "CLOSED" : "ACTIVE";
    Given.code(sent.invoiceStatus())
        .filter(status -> !status.equals(valid))
        .ifPresent(
            status -> {
              throw refusal(
                  InvoiceReason.STATUS_NOT_VALID.about("invoice.invoice_status", status, valid));
            });
  }

  private static <T> T mandatory(Optional<T> given, InvoiceReason missing, String field) {
    return given.orElseThrow(() -> refusal(missing.about("invoice." + field)));
  }

  private static BadRequest refusal(Problem problem) {
    return new BadRequest(problem);
  }
}
