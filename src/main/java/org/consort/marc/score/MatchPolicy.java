package org.consort.marc.score;

/// Where libraries disagree about what one record is. The same text printed again in another year,
/// and the same text brought out by two houses at once, are kept apart unless told otherwise.
public record MatchPolicy(Treatment laterPrinting, Treatment coPublication) {
  public static final MatchPolicy USUAL =
      new MatchPolicy(Treatment.SEPARATE_RECORDS, Treatment.SEPARATE_RECORDS);

  public enum Treatment {
    /// One record for all: what differs for this reason costs no points and stops nothing.
    SAME_RECORD,
    /// A record each: such a pair is never accepted unseen.
    SEPARATE_RECORDS
  }
}
