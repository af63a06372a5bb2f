package org.consort.borrowing.supply;

import java.util.List;
import org.consort.remote.ItemKey;

/// A copy that was considered, and what was said of it.
///
/// @param rank 1 for the first choice; 0 when the copy cannot be asked for
/// @param reasons why it is excluded; empty when it is not
public record Candidate(
    String agency,
    ItemKey key,
    String barcode,
    String materialType,
    int rank,
    List<String> reasons) {
  public Candidate {
    reasons = List.copyOf(reasons);
  }

  public String mmsId() {
    return key.mmsId();
  }

  /// Empty when a whole library was passed over.
  public String itemId() {
    return key.itemId();
  }

  Candidate ranked(int place) {
    return new Candidate(agency, key, barcode, materialType, place, reasons);
  }
}
