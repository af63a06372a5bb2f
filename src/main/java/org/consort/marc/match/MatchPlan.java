package org.consort.marc.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consort.marc.record.Record;

/// What one incoming record is looked for by: stages, of which the first that finds anything wins.
/// All stages' keys are asked for at once; which stage wins is decided when the candidates are
/// known.
public final class MatchPlan {
  private final List<Stage> stages;
  private final Set<MatchKey> keys;
  private final Set<KeyKind> kinds = EnumSet.noneOf(KeyKind.class);

  MatchPlan(List<Stage> stages) {
    this.stages = stages.stream().filter(stage -> !stage.keys().isEmpty()).toList();
    Set<MatchKey> all = new LinkedHashSet<>();
    this.stages.forEach(stage -> all.addAll(stage.keys()));
    all.forEach(key -> kinds.add(key.kind()));
    // Who wants a candidate's blocking keys has read all its traits, and makes them of those.
    kinds.remove(KeyKind.BLOCKING);
    this.keys = Collections.unmodifiableSet(all);
  }

  /// Those of the first stage first. A record that has none of them cannot match. Empty when the
  /// incoming record has nothing the method compares.
  public Set<MatchKey> keys() {
    return keys;
  }

  /// A verdict for each candidate, in their order.
  public List<Verdict> judge(List<Record> candidates) {
    Judging judging = new Judging(candidates.stream().map(this::compared).toList());
    for (Stage stage : stages) {
      if (judging.findsAny(stage)) {
        break;
      }
    }
    return judging.verdicts();
  }

  private Compared compared(Record candidate) {
    return new Compared(candidate, MatchKeys.of(candidate, kinds), YearAndType.of(candidate));
  }
}
