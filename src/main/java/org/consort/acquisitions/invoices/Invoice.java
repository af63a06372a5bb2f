package org.consort.acquisitions.invoices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.Billed;
import org.consort.base.Money;
import org.jspecify.annotations.Nullable;

/// A vendor's invoice.
///
/// @param id what programs call it, digits ending in the institution's suffix
/// @param approval absent until its money was taken from the funds
/// @param rejected it came back, and has not been processed again since
/// @param lines in the order in which they came
public record Invoice(
    long id,
    InvoiceTerms terms,
    InvoiceStage stage,
    boolean rejected,
    @Nullable Approval approval,
    Payment payment,
    List<InvoiceLine> lines) {
  /// Who had its money taken from the funds, and on which day.
  public record Approval(String by, LocalDate on) {}

  public Invoice {
    lines = List.copyOf(lines);
  }

  public Invoice with(InvoiceTerms other) {
    return new Invoice(id, other, stage, rejected, approval, payment, lines);
  }

  public Invoice with(Payment other) {
    return new Invoice(id, terms, stage, rejected, approval, other, lines);
  }

  Invoice processed(Approval by) {
    return new Invoice(id, terms, InvoiceStage.READY_TO_BE_PAID, false, by, payment, lines);
  }

  Invoice sentBack() {
    return new Invoice(id, terms, InvoiceStage.IN_REVIEW, true, null, payment, lines);
  }

  Invoice at(InvoiceStage other) {
    return new Invoice(id, terms, other, rejected, approval, payment, lines);
  }

  Billed billed(InvoiceLine line) {
    return new Billed(id, line.id(), terms.number());
  }

  /// The numbers of the order lines it is for.
  List<String> poLines() {
    return lines.stream()
        .flatMap(line -> Optional.ofNullable(line.terms().poLine()).stream())
        .distinct()
        .toList();
  }

  /// What the lines ask for together, which need not be the invoice's total.
  public Money linesTotal() {
    return lines.stream()
        .map(line -> line.terms().price())
        .reduce(Money.zero(terms.total().currency()), Money::plus);
  }
}
