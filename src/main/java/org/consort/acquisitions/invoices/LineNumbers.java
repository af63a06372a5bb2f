package org.consort.acquisitions.invoices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.consort.base.BadRequest;

/// The numbers of an invoice's lines: those that lines came with, and for others the first number
/// from 1 on that none has.
final class LineNumbers {
  private final Set<String> taken = new HashSet<>();

  LineNumbers(Invoice invoice) {
    invoice.lines().forEach(line -> taken.add(line.terms().number()));
  }

  /// The lines in their order, each with a number.
  ///
  /// @throws BadRequest when one came with a number another line has
  List<LineTerms> give(List<LineTerms> lines) {
    for (LineTerms line : lines) {
      if (!line.number().isEmpty() && !taken.add(line.number())) {
        throw new BadRequest(
            InvoiceReason.LINE_NUMBER_NOT_VALID.about(
                "number", line.number(), "a number no other line of the invoice has"));
      }
    }
    List<LineTerms> numbered = new ArrayList<>();
    for (LineTerms line : lines) {
      numbered.add(line.number().isEmpty() ? line.numbered(free()) : line);
    }
    return numbered;
  }

  private String free() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(Integer::toString)
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }
}
