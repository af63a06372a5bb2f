package org.consort.acquisitions.invoices;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.consort.acquisitions.Billed;
import org.consort.base.Money;
import org.jspecify.annotations.Nullable;

/// A vendor's invoice.
///
/// @param id what programs call it, digits ending in the institution's suffix
/// @param approval absent until its money was taken from the funds
/// @param rejected it came back, and has not been processed again since
/// @param lines in the order in which they came
/// @param alerts what was found when it was read
public record Invoice(
    long id,
    InvoiceTerms terms,
    InvoiceStage stage,
    boolean rejected,
    @Nullable Approval approval,
    Payment payment,
    List<InvoiceLine> lines,
    Set<InvoiceAlert> alerts) {
  /// Who had its money taken from the funds, and on which day.
  public record Approval(String by, LocalDate on) {}

  public Invoice {
    lines = List.copyOf(lines);
    alerts = Set.copyOf(alerts);
  }

  public Invoice with(InvoiceTerms other) {
    return new Invoice(id, other, stage, rejected, approval, payment, lines, alerts);
  }

  public Invoice with(Payment other) {
    return new Invoice(id, terms, stage, rejected, approval, other, lines, alerts);
  }

  Invoice processed(Approval by) {
    return new Invoice(id, terms, InvoiceStage.READY_TO_BE_PAID, false, by, payment, lines, alerts);
  }

  Invoice sentBack() {
    return new Invoice(id, terms, InvoiceStage.IN_REVIEW, true, null, payment, lines, alerts);
  }

  Invoice at(InvoiceStage other) {
    return new Invoice(id, terms, other, rejected, approval, payment, lines, alerts);
  }

  Billed billed(InvoiceLine line) {
    return new Billed(id, line.id(), terms.number());
  }

  /// The numbers of the order lines it is for.
  List<String> poLines() {
    return poLines(lines.stream());
  }

  /// The order lines that nothing more will be asked for.
  List<String> fullyInvoiced() {
    return poLines(lines.stream().filter(line -> line.terms().isLast()));
  }

  private static List<String> poLines(Stream<InvoiceLine> lines) {
    return lines.flatMap(line -> Stream.ofNullable(line.terms().poLine())).distinct().toList();
  }

  /// What the lines ask for together, which need not be the invoice's total.
  public Money linesTotal() {
    return lines.stream()
        .map(line -> line.terms().price())
        .reduce(Money.zero(terms.total().currency()), Money::plus);
  }
}
