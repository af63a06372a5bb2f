package org.consort.api.acq;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import org.consort.acquisitions.invoices.InvoiceReason;
import org.consort.alma.acq.Invoice;
import org.consort.alma.acq.InvoiceBuilder;
import org.consort.alma.acq.InvoiceLine;
import org.consort.alma.acq.InvoiceLineBuilder;
import org.consort.alma.acq.InvoiceLineVat;
import org.consort.alma.acq.InvoiceVat;
import org.consort.alma.acq.InvoiceVatBuilder;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Format;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.jspecify.annotations.Nullable;

/// What is kept of an invoice as it came and only told: taxes, charges, codes for reports.
final class InvoiceKept {
  private static final int LONGEST = 2_000;
  private static final int LONGEST_TEXT = 1_000;
  private static final List<String> VAT_CODES = List.of("REGULAR", "REDUCED", "ZERO", "EXEMPT");

  private InvoiceKept() {}

  /// Refuses what cannot be kept because it would have to be acted on, or says two things at once.
  static void check(Invoice sent) {
    sent.explicitRatio().stream()
        .findFirst()
        .ifPresent(
            ratio -> {
              throw new BadRequest(
                  InvoiceReason.RATIO_NOT_VALID.about(
                      Given.code(ratio.foreignCurrency()).orElse("") + " " + ratio.rate()));
            });
    InvoiceVat vat = sent.invoiceVat();
    if (vat != null) {
      checkVat(
          "invoice.invoice_vat",
          new InvoiceLineVat(vat.vatCode(), vat.percentage(), vat.vatAmount()));
    }
  }

  static void check(String path, InvoiceLine sent) {
    if (sent.invoiceLineVat() != null) {
      checkVat(path + ".invoice_line_vat", sent.invoiceLineVat());
    }
  }

  private static void checkVat(String path, InvoiceLineVat vat) {
    if (isGiven(vat.percentage()) && isGiven(vat.vatAmount())) {
      throw new BadRequest(
          InvoiceReason.VAT_TWICE.about(
              path, String.valueOf(vat.percentage()), String.valueOf(vat.vatAmount())));
    }
    Given.code(vat.vatCode())
        .filter(code -> !VAT_CODES.contains(code))
        .ifPresent(
            code -> {
              throw new BadRequest(
                  InvoiceReason.VAT_CODE_NOT_VALID.about(path + ".vat_code", code, VAT_CODES));
            });
  }

  private static boolean isGiven(@Nullable BigDecimal number) {
    return number != null && number.signum() != 0;
  }

  static Invoice withoutStatus(Invoice sent) {
    return InvoiceBuilder.builder(sent).invoiceStatus(null).build();
  }

  static String of(Invoice sent) {
    return text(
        "an invoice",
        Codec.json(
            InvoiceBuilder.builder()
                .vendorContactPerson(sent.vendorContactPerson())
                .additionalCharges(sent.additionalCharges())
                .invoiceVat(sent.invoiceVat())
                .payment(sent.payment())
                .build()));
  }

  /// What is kept of an invoice of which nothing else can be changed: whether its tax is reported
  /// is taken from what is sent.
  static String reportingTax(String kept, Invoice sent) {
    InvoiceVat told = sent.invoiceVat();
    if (told == null || told.reportTax() == null) {
      return kept;
    }
    Invoice old = Codec.read(Invoice.class, kept.getBytes(UTF_8), Format.JSON);
    InvoiceVat vat = old.invoiceVat();
    InvoiceVatBuilder changed =
        vat == null ? InvoiceVatBuilder.builder() : InvoiceVatBuilder.builder(vat);
    return of(
        InvoiceBuilder.builder(old)
            .invoiceVat(changed.reportTax(told.reportTax()).build())
            .build());
  }

  static String of(InvoiceLine sent) {
    return text(
        "an invoice line",
        Codec.json(
            InvoiceLineBuilder.builder(sent)
                .link(null)
                .id(null)
                .status(null)
                .fundDistribution(List.of())
                .build()));
  }

  private static String text(String what, byte[] json) {
    String text = new String(json, UTF_8);
    if (text.length() > LONGEST) {
      throw new BadRequest(
          ApiReason.BODY_TOO_LARGE.about(
              text.length() + " characters", "at most " + LONGEST + " of " + what));
    }
    return text;
  }

  static String shortText(String path, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new BadRequest(
          ApiReason.FIELD_NOT_VALID.about(
              path, text.length() + " characters", "at most " + LONGEST_TEXT));
    }
    return text;
  }
}
