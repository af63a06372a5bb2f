package org.consort.catalogue;

import org.consort.base.HoldingId;
import org.consort.base.MmsId;

/// Where a library has a title, or an item belongs: what the holdings record says of it.
///
/// @param suppressed whether the holdings record is hidden from the public
public record Place(
    MmsId bib, HoldingId holding, Shelf shelf, CallNumber callNumber, boolean suppressed) {
  /// Whether an item finds its call number there, and is as hidden or open. One without a call
  /// number has none to lose.
  boolean isAs(Place old) {
    return suppressed == old.suppressed
        && (old.callNumber.text().isEmpty() || callNumber.equals(old.callNumber));
  }

  static Place at(Holding holding) {
    return new Place(
        holding.bib(), holding.id(), holding.shelf(), holding.callNumber(), holding.suppressed());
  }
}
