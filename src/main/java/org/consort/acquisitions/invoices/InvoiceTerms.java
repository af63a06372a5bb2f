package org.consort.acquisitions.invoices;

import java.time.LocalDate;
import java.util.List;
import org.consort.base.Money;
import org.jspecify.annotations.Nullable;

/// What an invoice says besides its lines.
///
/// @param number the vendor's own, given once by each vendor
/// @param owner code of a library, or of the whole institution
/// @param reference empty for none
/// @param kept what else came with it, in its sender's form; nothing here acts on it
public record InvoiceTerms(
    String number,
    String vendor,
    @Nullable String account,
    String owner,
    LocalDate date,
    @Nullable LocalDate due,
    Money total,
    PaymentMethod method,
    String reference,
    List<InvoiceNote> notes,
    String kept) {
  public InvoiceTerms {
    notes = List.copyOf(notes);
  }

  public InvoiceTerms with(List<InvoiceNote> others) {
    return new InvoiceTerms(
        number, vendor, account, owner, date, due, total, method, reference, others, kept);
  }

  public InvoiceTerms keeping(String other) {
    return new InvoiceTerms(
        number, vendor, account, owner, date, due, total, method, reference, notes, other);
  }
}
