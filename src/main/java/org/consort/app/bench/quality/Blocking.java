package org.consort.app.bench.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How well the keys find partners among all records of the set and so many strangers.
///
/// @param recall the share of the true pairs of which the first finds the second
/// @param candidates other records to be compared, per record
record Blocking(
    int among, double recall, double keys, int mostKeys, double candidates, int mostCandidates) {

  static Blocking of(Subjects subjects, List<LabelledPair> pairs, int strangers) {
    Blocks blocks = new Blocks(subjects.keys());
    blocks.mixIn(new Strangers(subjects.records()), strangers);
    long keys = 0;
    int mostKeys = 0;
    long candidates = 0;
    int mostCandidates = 0;
    for (List<String> own : subjects.keys().values()) {
      int others = Math.max(0, blocks.candidates(own).size() - 1);
      keys += own.size();
      mostKeys = Math.max(mostKeys, own.size());
      candidates += others;
      mostCandidates = Math.max(mostCandidates, others);
    }
    int records = subjects.keys().size();
    return new Blocking(
        records + strangers,
        recall(subjects, blocks, pairs),
        keys / Math.max(1.0, records),
        mostKeys,
        candidates / Math.max(1.0, records),
        mostCandidates);
  }

  private static double recall(Subjects subjects, Blocks blocks, List<LabelledPair> pairs) {
    List<LabelledPair> same = pairs.stream().filter(LabelledPair::same).toList();
    long found =
        same.stream()
            .filter(
                pair ->
                    blocks.candidates(keys(subjects, pair)).stream()
                        .anyMatch(candidate -> candidate.id().equals(pair.right())))
            .count();
    return same.isEmpty() ? 1 : (double) found / same.size();
  }

  private static List<String> keys(Subjects subjects, LabelledPair pair) {
    return subjects.keys().getOrDefault(pair.left(), List.of());
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("among", among);
    tree.put("recall", Accuracy.rounded(recall));
    tree.put("keys_per_record", Accuracy.rounded(keys));
    tree.put("most_keys", mostKeys);
    tree.put("candidates_per_record", Accuracy.rounded(candidates));
    tree.put("most_candidates", mostCandidates);
    tree.put("cap", Blocks.CAP);
    return tree;
  }
}
