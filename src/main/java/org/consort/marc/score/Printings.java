package org.consort.marc.score;

/// Looks at year, edition, publisher and pages together.
final class Printings {
  private Printings() {}

  static void judge(Findings findings, MatchPolicy policy) {
    boolean otherImprint =
        findings.has(Level.IMPRINT_YEAR_FAR) || findings.has(Level.IMPRINT_YEAR_NEXT);
    boolean otherCoded = findings.has(Level.CODED_YEAR_FAR) || findings.has(Level.CODED_YEAR_NEXT);
    if (otherImprint && otherCoded) {
      findings.conflicts().add(Conflict.YEAR);
    }
    boolean otherEdition =
        findings.has(Level.EDITION_CONFLICT) || findings.has(Level.EDITION_ONE_SIDE);
    if (otherEdition && (otherImprint || otherCoded)) {
      findings.conflicts().add(Conflict.EDITION);
    }
  }
}
