package org.consort.api.acq;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.invoices.InvoiceReason;
import org.consort.acquisitions.invoices.InvoiceStage;
import org.consort.acquisitions.invoices.InvoiceTerms;
import org.consort.acquisitions.invoices.LineTerms;
import org.consort.acquisitions.invoices.PaymentMethod;
import org.consort.alma.acq.Invoice;
import org.consort.alma.acq.InvoiceLine;
import org.consort.alma.acq.InvoiceLines;
import org.consort.alma.acq.InvoiceNote;
import org.consort.api.AlmaRequest;
import org.consort.base.BadRequest;
import org.consort.base.Problem;
import org.consort.institution.Libraries;
import org.consort.institution.Library;

/// Reads invoices as they are sent. What Consort does not act on is kept as it came.
final class IncomingInvoices {
  private final Acquisitions acquisitions;
  private final Libraries libraries;

  IncomingInvoices(Acquisitions acquisitions, Libraries libraries) {
    this.acquisitions = acquisitions;
    this.libraries = libraries;
  }

  InvoiceTerms terms(AlmaRequest request, Invoice sent) {
    requireStatus(sent, InvoiceStage.IN_REVIEW);
    String number = mandatory(Given.text(sent.number()), InvoiceReason.NUMBER_MISSING, "number");
    LocalDate date =
        mandatory(
            Optional.ofNullable(sent.invoiceDate()), InvoiceReason.DATE_MISSING, "invoice_date");
    String code = mandatory(Given.code(sent.vendor()), InvoiceReason.VENDOR_MISSING, "vendor");
    Vendor vendor = vendor(request, code);
    Optional<Vendor.Account> account =
        Given.text(sent.vendorAccount()).map(each -> account(vendor, each));
    BigDecimal total =
        mandatory(
            Optional.ofNullable(sent.totalAmount()), InvoiceReason.TOTAL_MISSING, "total_amount");
    Currency currency = currency(sent, account);
    InvoiceKept.check(sent);
    return new InvoiceTerms(
        InvoiceKept.shortText("invoice.number", number),
        code,
        account.map(Vendor.Account::code).orElse(null),
        owner(request, sent),
        date,
        sent.invoiceDueDate(),
        Sums.money("invoice.total_amount", total, currency),
        method(sent),
        InvoiceKept.shortText(
            "invoice.reference_number", Given.text(sent.referenceNumber()).orElse("")),
        notes(sent),
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

  /// Of an invoice that is there.
  LineTerms line(AlmaRequest request, org.consort.acquisitions.invoices.Invoice invoice) {
    InvoiceLine sent = request.body(InvoiceLine.class);
    return new IncomingInvoiceLines(
            request.institutionId(),
            acquisitions,
            invoice.terms().total().currency(),
            "invoice_line")
        .terms(List.of(sent))
        .getFirst();
  }

  /// What becomes of an invoice that is swapped for this.
  UnaryOperator<org.consort.acquisitions.invoices.Invoice> change(
      AlmaRequest request, Invoice sent, org.consort.acquisitions.invoices.Invoice seen) {
    requireStatus(sent, seen.stage());
    if (seen.stage() != InvoiceStage.IN_REVIEW) {
      return old -> old.with(old.terms().with(notes(sent))).with(IncomingPayment.of(sent, old));
    }
    Invoice open = InvoiceKept.withoutStatus(sent);
    InvoiceTerms terms = terms(request, open);
    return old -> {
      requireCurrencyOfLines(old, terms);
      boolean stillOpen = old.stage() == InvoiceStage.IN_REVIEW;
      return old.with(stillOpen ? terms : old.terms().with(terms.notes()))
          .with(IncomingPayment.of(sent, old));
    };
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

  private Vendor vendor(AlmaRequest request, String code) {
    Vendor vendor =
        acquisitions
            .vendors()
            .find(request.institutionId(), code)
            .orElseThrow(() -> refusal(AcquisitionReason.VENDOR_NOT_FOUND.about(code)));
    if (!vendor.roles().contains(Vendor.Role.MATERIAL_SUPPLIER)) {
      throw refusal(InvoiceReason.VENDOR_SUPPLIES_NOTHING.about(code, vendor.roles()));
    }
    return vendor;
  }

  private static Vendor.Account account(Vendor vendor, String code) {
    return vendor
        .account(code)
        .orElseThrow(
            () ->
                refusal(
                    InvoiceReason.ACCOUNT_NOT_VALID.about(
                        "invoice.vendor_account",
                        code,
                        vendor.accounts().stream().map(Vendor.Account::code).toList())));
  }

  // Who names none means the one agreed with the vendor.
  private static Currency currency(Invoice sent, Optional<Vendor.Account> account) {
    Optional<String> given = Given.code(sent.currency());
    return given
        .flatMap(Sums::currency)
        .or(
            () ->
                given.isPresent()
                    ? Optional.empty()
                    : account.flatMap(each -> Optional.ofNullable(each.currency())))
        .orElseThrow(
            () ->
                refusal(
                    InvoiceReason.CURRENCY_NOT_VALID.about(
                        "invoice.currency", given.orElse(""), "the ISO code of a currency")));
  }

  private static PaymentMethod method(Invoice sent) {
    return Given.code(sent.paymentMethod())
        .map(
            code ->
                Sums.named(PaymentMethod.values(), code)
                    .orElseThrow(
                        () ->
                            refusal(
                                InvoiceReason.METHOD_NOT_VALID.about(
                                    "invoice.payment_method",
                                    code,
                                    List.of(PaymentMethod.values())))))
        .orElse(PaymentMethod.ACCOUNTINGDEPARTMENT);
  }

  private String owner(AlmaRequest request, Invoice sent) {
    List<String> valid =
        Stream.concat(
                Stream.of(request.institution().code()),
                libraries.libraries(request.institutionId()).stream().map(Library::code))
            .toList();
    String owner = Given.code(sent.owner()).orElse(request.institution().code());
    if (!valid.contains(owner)) {
      throw refusal(InvoiceReason.OWNER_NOT_VALID.about(owner, String.join(", ", valid)));
    }
    return owner;
  }

  static List<String> notes(Invoice sent) {
    return sent.note().stream()
        .flatMap(note -> text(note).stream())
        .map(text -> InvoiceKept.shortText("invoice.note", text))
        .toList();
  }

  private static Optional<String> text(InvoiceNote note) {
    return Given.text(note.content()).or(() -> Given.text(note.noteText()));
  }

  private static <T> T mandatory(Optional<T> given, InvoiceReason missing, String field) {
    return given.orElseThrow(() -> refusal(missing.about("invoice." + field)));
  }

  private static BadRequest refusal(Problem problem) {
    return new BadRequest(problem);
  }
}
