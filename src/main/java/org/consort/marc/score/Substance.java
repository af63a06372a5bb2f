package org.consort.marc.score;

import java.util.Set;
import org.consort.marc.score.traits.Traits;

/// Whether enough agrees besides the title: two stubs that have nothing but "Poems" are no match,
/// however many points that gives.
final class Substance {
  private static final int ENOUGH = 2;
  private static final int ENOUGH_UNDER_GENERIC_TITLE = 3;

  private static final Set<Level> IDENTIFIERS =
      Set.of(
          Level.ISBN_SHARED,
          Level.ISSN_SHARED,
          Level.LCCN_SHARED,
          Level.OCLC_SHARED,
          Level.OTHER_NUMBER_SHARED);

  private static final Set<Level> AGREEMENTS =
      Set.of(
          Level.AGENT_FULL,
          Level.AGENT_ADDED,
          Level.AGENT_IN_STATEMENT,
          Level.CODED_YEAR_EQUAL,
          Level.IMPRINT_YEAR_EQUAL,
          Level.PUBLISHER_AGREES,
          Level.PLACE_AGREES,
          Level.EXTENT_EQUAL,
          Level.EXTENT_CLOSE,
          Level.SERIES_EQUAL);

  private Substance() {}

  static boolean isEnough(Traits left, Traits right, Findings findings) {
    int agreements = 0;
    for (Reason reason : findings.reasons()) {
      if (IDENTIFIERS.contains(reason.level())) {
        return true;
      }
      agreements += AGREEMENTS.contains(reason.level()) ? 1 : 0;
    }
    boolean generic = left.titles().isGeneric() || right.titles().isGeneric();
    return agreements >= (generic ? ENOUGH_UNDER_GENERIC_TITLE : ENOUGH);
  }
}
