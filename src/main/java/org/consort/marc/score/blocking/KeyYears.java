package org.consort.marc.score.blocking;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.score.traits.Dates;
import org.consort.marc.score.traits.Years;

/// The years keys are made of, the likeliest first: the imprint's, then 008's, then copyright.
final class KeyYears {
  private KeyYears() {}

  static List<Integer> of(Dates dates) {
    List<Years> all = new ArrayList<>(dates.imprint());
    dates.coded().ifPresent(all::add);
    all.addAll(dates.copyright());
    List<Integer> exact = new ArrayList<>();
    for (Years years : all) {
      if (!exact.contains(years.from()) && (years.isExact() || exact.isEmpty())) {
        exact.add(years.from());
      }
    }
    return exact;
  }
}
