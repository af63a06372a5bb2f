package org.consort.api.acq;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.invoices.InvoiceReason;
import org.consort.acquisitions.invoices.PaymentMethod;
import org.consort.alma.acq.Invoice;
import org.consort.api.AlmaRequest;
import org.consort.base.BadRequest;
import org.consort.base.Problem;
import org.consort.institution.Libraries;
import org.consort.institution.Library;

/// Finds what the codes on an invoice stand for, and refuses those that stand for nothing.
record InvoiceCodes(Acquisitions acquisitions, Libraries libraries) {
  Vendor vendor(AlmaRequest request, String code) {
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

  static Optional<Vendor.Account> account(Vendor vendor, Invoice sent) {
    return Given.text(sent.vendorAccount()).map(code -> account(vendor, code));
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
  static Currency currency(Invoice sent, Optional<Vendor.Account> account) {
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

  static PaymentMethod method(Invoice sent) {
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

  /// A library, or the institution when none is named.
  String owner(AlmaRequest request, Invoice sent) {
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

  private static BadRequest refusal(Problem problem) {
    return new BadRequest(problem);
  }
}
