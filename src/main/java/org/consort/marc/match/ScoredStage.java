package org.consort.marc.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consort.marc.match.Verdict.Answer;
import org.consort.marc.record.Record;
import org.consort.marc.score.Conflict;
import org.consort.marc.score.Reason;
import org.consort.marc.score.Score;
import org.consort.marc.score.ScoredMatch;
import org.consort.marc.score.traits.Traits;

/// Compares a candidate in full. It must share a number or a blocking key nevertheless: the
/// catalogue finds no others, and the answer must not depend on who asks.
record ScoredStage(Set<MatchKey> keys, Traits incoming) implements Stage {
  static ScoredStage of(Record incoming) {
    Set<MatchKey> keys = new LinkedHashSet<>(Probes.same(incoming, Kinds.VALID_NUMBERS));
    keys.addAll(Probes.same(incoming, Set.of(KeyKind.BLOCKING)));
    return new ScoredStage(keys, Traits.of(incoming));
  }

  @Override
  public Verdict judge(Compared candidate) {
    Score score = ScoredMatch.USUAL.compare(incoming, Traits.of(candidate.record()));
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "%d points, yes from %d, review from %d"
            .formatted(score.points(), ScoredMatch.YES_FROM, ScoredMatch.REVIEW_FROM));
    score.conflicts().stream().map(Conflict::words).forEach(reasons::add);
    score.reasons().stream().map(Reason::toString).forEach(reasons::add);
    if (Collections.disjoint(keys, candidate.keys())) {
      reasons.add("no number or blocking key in common");
      return new Verdict(Answer.NO, reasons);
    }
    return new Verdict(answer(score), reasons);
  }

  private static Answer answer(Score score) {
    return switch (score.verdict()) {
      case YES -> Answer.YES;
      case REVIEW -> Answer.REVIEW;
      case NO -> Answer.NO;
    };
  }
}
