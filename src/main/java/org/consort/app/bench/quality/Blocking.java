package org.consort.app.bench.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.marc.score.blocking.CandidateRanking;

/// How well the keys find partners among all records of the set.
///
/// @param recall the share of the true pairs that share a key in a block within the cap
/// @param candidates other records found per record
record Blocking(
    double recall, double keys, int mostKeys, double candidates, int mostCandidates, int cap) {
  /// A key that more records share than this is skipped.
  static final int CAP = 200;

  static Blocking of(Subjects subjects, List<LabelledPair> pairs) {
    Map<String, List<String>> blocks = blocks(subjects);
    long keys = 0;
    int mostKeys = 0;
    long candidates = 0;
    int mostCandidates = 0;
    for (List<String> own : subjects.keys().values()) {
      List<List<String>> found = new ArrayList<>();
      own.forEach(key -> found.add(blocks.getOrDefault(key, List.of())));
      int others = Math.max(0, CandidateRanking.rank(found, CAP).size() - 1);
      keys += own.size();
      mostKeys = Math.max(mostKeys, own.size());
      candidates += others;
      mostCandidates = Math.max(mostCandidates, others);
    }
    double records = Math.max(1, subjects.keys().size());
    double recall = recall(subjects, blocks, pairs);
    return new Blocking(
        recall, keys / records, mostKeys, candidates / records, mostCandidates, CAP);
  }

  private static Map<String, List<String>> blocks(Subjects subjects) {
    Map<String, List<String>> blocks = new HashMap<>();
    subjects
        .keys()
        .forEach(
            (id, keys) ->
                keys.forEach(key -> blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(id)));
    return blocks;
  }

  private static double recall(
      Subjects subjects, Map<String, List<String>> blocks, List<LabelledPair> pairs) {
    int same = 0;
    int found = 0;
    for (LabelledPair pair : pairs) {
      if (pair.same()) {
        List<String> shared = new ArrayList<>(subjects.keys().getOrDefault(pair.left(), List.of()));
        shared.retainAll(subjects.keys().getOrDefault(pair.right(), List.of()));
        shared.removeIf(key -> blocks.getOrDefault(key, Collections.emptyList()).size() > CAP);
        same++;
        found += shared.isEmpty() ? 0 : 1;
      }
    }
    return same == 0 ? 1 : (double) found / same;
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("recall", Accuracy.rounded(recall));
    tree.put("keys_per_record", Accuracy.rounded(keys));
    tree.put("most_keys", mostKeys);
    tree.put("candidates_per_record", Accuracy.rounded(candidates));
    tree.put("most_candidates", mostCandidates);
    tree.put("cap", cap);
    return tree;
  }
}
