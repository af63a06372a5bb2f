package org.consort.app.bench.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consort.marc.record.Record;
import org.consort.marc.score.blocking.BlockingKeys;
import org.consort.marc.score.blocking.CandidateRanking;
import org.consort.marc.score.blocking.CandidateRanking.Candidate;

/// Which records have a key, for every key of a set. Of strangers only what shares a key with the
/// set is kept, and of a block no more than shows that it is over the cap.
final class Blocks {
  /// A key that more records share is skipped, and no more candidates are compared: as in the
  /// catalogue.
  static final int CAP = 100;

  private final Map<String, List<String>> byKey = new HashMap<>();

  Blocks(Map<String, List<String>> keys) {
    keys.forEach(
        (id, own) ->
            own.forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(id)));
  }

  void mixIn(Strangers strangers, int count) {
    for (int i = 0; i < count; i++) {
      Record stranger = strangers.next();
      for (String key : BlockingKeys.of(stranger)) {
        List<String> block = byKey.get(key);
        if (block != null && block.size() <= CAP) {
          block.add("stranger " + i);
        }
      }
    }
  }

  /// Those the catalogue would compare, one that shares most keys first; the record itself is one.
  List<Candidate<String>> candidates(List<String> keys) {
    List<List<String>> found =
        keys.stream().map(key -> byKey.getOrDefault(key, List.of())).toList();
    List<Candidate<String>> ranked = CandidateRanking.rank(found, CAP);
    return ranked.subList(0, Math.min(CAP, ranked.size()));
  }
}
