package org.consort.acquisitions.invoices;

import java.util.List;
import org.consort.acquisitions.FundShare;
import org.consort.base.Money;
import org.jspecify.annotations.Nullable;

/// What a line of an invoice says.
///
/// @param number which of the invoice's lines it is; empty to be given the next one
/// @param price of the whole line in the invoice's currency, below zero for a credit; the quantity
///   only tells
/// @param fullyInvoiced nothing more will be asked for the one-time order
/// @param releasesRest what the order still has encumbered is free again
/// @param shares who pays; empty for those who pay for the order
/// @param kept what else came with it, in its sender's form; nothing here acts on it
public record LineTerms(
    String number,
    LineType type,
    @Nullable String poLine,
    Money price,
    int quantity,
    boolean fullyInvoiced,
    boolean releasesRest,
    List<FundShare> shares,
    String kept) {
  public LineTerms {
    shares = List.copyOf(shares);
  }

  /// Whether its order line keeps nothing encumbered after it.
  boolean isLast() {
    return fullyInvoiced || releasesRest;
  }

  LineTerms numbered(String other) {
    return new LineTerms(
        other, type, poLine, price, quantity, fullyInvoiced, releasesRest, shares, kept);
  }
}
