package org.consort.marc.score;

import static org.consort.marc.score.MatchPolicy.Treatment.SAME_RECORD;
import static org.consort.marc.score.MatchPolicy.Treatment.SEPARATE_RECORDS;

import java.util.List;
import java.util.Optional;

/// Where libraries disagree about what one record is. The same text printed again in another year,
/// and the same text brought out by two houses at once, are kept apart unless told otherwise.
public record MatchPolicy(Treatment laterPrinting, Treatment coPublication) {
  public static final String PRINTINGS = "printings";
  public static final String CO_PUBLICATIONS = "co-publications";
  public static final MatchPolicy USUAL = new MatchPolicy(SEPARATE_RECORDS, SEPARATE_RECORDS);

  public enum Treatment {
    /// One record for all: what differs for this reason costs no points and stops nothing.
    SAME_RECORD,
    /// A record each: such a pair is never accepted unseen.
    SEPARATE_RECORDS;

    private static Treatment sameIf(boolean same) {
      return same ? SAME_RECORD : SEPARATE_RECORDS;
    }
  }

  /// @param same what shares one record: [#PRINTINGS], [#CO_PUBLICATIONS], both or neither; empty
  ///   is returned for any other word
  public static Optional<MatchPolicy> oneRecordFor(List<String> same) {
    MatchPolicy policy =
        new MatchPolicy(
            Treatment.sameIf(same.contains(PRINTINGS)),
            Treatment.sameIf(same.contains(CO_PUBLICATIONS)));
    return Optional.of(policy).filter(_ -> List.of(PRINTINGS, CO_PUBLICATIONS).containsAll(same));
  }

  /// What shares one record, as [#oneRecordFor] reads it.
  public List<String> same() {
    if (laterPrinting == SAME_RECORD) {
      return coPublication == SAME_RECORD
          ? List.of(PRINTINGS, CO_PUBLICATIONS)
          : List.of(PRINTINGS);
    }
    return coPublication == SAME_RECORD ? List.of(CO_PUBLICATIONS) : List.of();
  }
}
