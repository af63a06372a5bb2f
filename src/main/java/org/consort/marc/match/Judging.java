package org.consort.marc.match;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.match.Verdict.Answer;

/// The verdicts on some candidates while stage after stage looks at them.
final class Judging {
  private static final String NOTHING_TO_COMPARE = "the record has nothing this method compares";

  private final List<Compared> candidates;
  private final List<List<String>> reasons = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();

  Judging(List<Compared> candidates) {
    this.candidates = candidates;
    for (int i = 0; i < candidates.size(); i++) {
      reasons.add(new ArrayList<>());
      answers.add(Answer.NO);
    }
  }

  /// @return whether the stage says yes to one of them, so that no other is needed
  boolean findsAny(Stage stage) {
    boolean found = false;
    for (int i = 0; i < candidates.size(); i++) {
      Verdict verdict = stage.judge(candidates.get(i));
      reasons.get(i).addAll(verdict.reasons());
      if (verdict.answer().compareTo(answers.get(i)) < 0) {
        answers.set(i, verdict.answer());
      }
      found |= verdict.isYes();
    }
    return found;
  }

  List<Verdict> verdicts() {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      List<String> why = reasons.get(i);
      verdicts.add(new Verdict(answers.get(i), why.isEmpty() ? List.of(NOTHING_TO_COMPARE) : why));
    }
    return verdicts;
  }
}
