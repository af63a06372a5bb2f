package org.consort.marc.score.blocking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Orders candidates by how many keys found them. A block (all records that share a key) larger
/// than the cap is skipped: such a key tells nothing, and the other keys find the true partner.
public final class CandidateRanking {
  private CandidateRanking() {}

  /// A candidate and how many keys found it.
  public record Candidate<T>(T id, int hits) {}

  /// @param blocks the records found under each key of one record
  public static <T extends Comparable<T>> List<Candidate<T>> rank(
      List<? extends List<T>> blocks, int cap) {
    Map<T, Integer> hits = new HashMap<>();
    for (List<T> block : blocks) {
      if (block.size() <= cap) {
        block.forEach(id -> hits.merge(id, 1, Integer::sum));
      }
    }
    List<Candidate<T>> ranked = new ArrayList<>(hits.size());
    hits.forEach((id, count) -> ranked.add(new Candidate<>(id, count)));
    ranked.sort(
        Comparator.<Candidate<T>>comparingInt(Candidate::hits)
            .reversed()
            .thenComparing(Candidate::id));
    return List.copyOf(ranked);
  }
}
