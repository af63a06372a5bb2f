package org.consort.marc.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consort.marc.match.Verdict.Answer;
import org.consort.marc.score.Conflict;
import org.consort.marc.score.Reason;
import org.consort.marc.score.Score;
import org.consort.marc.score.ScoredMatch;
import org.consort.marc.score.traits.Traits;

/// Compares a candidate in full. It must share a number or a blocking key nevertheless: the
/// catalogue finds no others, and the answer must not depend on who asks.
record ScoredStage(Set<MatchKey> keys, Traits incoming, ScoredMatch match) implements Stage {
  static ScoredStage of(MatchMethod.Incoming incoming) {
    Traits traits = Traits.of(incoming.record());
    Set<MatchKey> keys = new LinkedHashSet<>(Probes.same(incoming.record(), Kinds.VALID_NUMBERS));
    MatchKeys.blocking(traits).forEach(key -> keys.add(new MatchKey(KeyKind.BLOCKING, key)));
    return new ScoredStage(keys, traits, new ScoredMatch(incoming.choice().policy()));
  }

  @Override
  public Verdict judge(Compared candidate) {
    Traits traits = Traits.of(candidate.record());
    Score score = match.compare(incoming, traits);
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "%d points, yes from %d, review from %d"
            .formatted(score.points(), ScoredMatch.YES_FROM, ScoredMatch.REVIEW_FROM));
    boolean found = shares(candidate, traits);
    if (!found) {
      reasons.add("no number or blocking key in common");
    }
    score.conflicts().stream().map(Conflict::words).forEach(reasons::add);
    score.reasons().stream().map(Reason::toString).forEach(reasons::add);
    return new Verdict(found ? answer(score) : Answer.NO, reasons);
  }

  private boolean shares(Compared candidate, Traits traits) {
    return !Collections.disjoint(keys, candidate.keys())
        || MatchKeys.blocking(traits).stream()
            .anyMatch(key -> keys.contains(new MatchKey(KeyKind.BLOCKING, key)));
  }

  private static Answer answer(Score score) {
    return switch (score.verdict()) {
      case YES -> Answer.YES;
      case REVIEW -> Answer.REVIEW;
      case NO -> Answer.NO;
    };
  }
}
