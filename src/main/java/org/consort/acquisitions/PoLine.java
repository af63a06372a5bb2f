package org.consort.acquisitions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.consort.base.MmsId;
import org.consort.base.PortfolioId;
import org.jspecify.annotations.Nullable;

/// A purchase order line: one title ordered from one vendor.
///
/// @param number `POL-` and a running number of the institution
public record PoLine(
    String number,
    PoLineStatus status,
    OrderTerms terms,
    OrderCost cost,
    OrderedTitle title,
    MmsId bib,
    @Nullable PortfolioId portfolio,
    List<PoLinePlace> places,
    List<InterestedUser> interested,
    List<String> notes,
    List<Alert> alerts,
    Map<PoLineDetail, String> details,
    Instant createdAt,
    Instant statusAt) {
  public PoLine {
    places = List.copyOf(places);
    interested = List.copyOf(interested);
    notes = List.copyOf(notes);
    alerts = List.copyOf(alerts);
    details = Map.copyOf(details);
  }

  /// How many units are bought, at least one.
  public int quantity() {
    return Math.max(1, places.stream().mapToInt(PoLinePlace::quantity).sum());
  }
}
