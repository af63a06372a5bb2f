package org.consort.marc.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.marc.match.Verdict.Answer;
import org.jspecify.annotations.Nullable;

/// Says yes to a candidate that has one of the keys.
///
/// @param what the keys in words, for reasons
/// @param alike what year and type the candidate must have as well, if the method asks for that
record KeyStage(String what, Set<MatchKey> keys, @Nullable YearAndType alike) implements Stage {
  static KeyStage of(String what, Set<MatchKey> keys) {
    return new KeyStage(what, keys, null);
  }

  @Override
  public Verdict judge(Compared candidate) {
    List<MatchKey> shared = keys.stream().filter(candidate.keys()::contains).toList();
    if (shared.isEmpty()) {
      return new Verdict(Answer.NO, List.of("no " + what + " in common"));
    }
    String common =
        shared.stream().map(MatchKey::toString).collect(Collectors.joining(", ", "", " in common"));
    if (alike == null) {
      return new Verdict(Answer.YES, List.of(common));
    }
    return alike
        .against(candidate.yearAndType())
        .map(objection -> new Verdict(Answer.NO, List.of(common + ", but " + objection)))
        .orElseGet(() -> new Verdict(Answer.YES, List.of(common + ", " + alike.agreement())));
  }
}
