package org.consort.ordering;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.catalogue.Candidate;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MatchKey;
import org.consort.marc.match.Verdict;

/// Puts what matching found into words for an order's journal.
final class MatchTelling {
  private static final int MOST = 10;

  private final MatchChoice method;
  private final List<Judged> judged;
  private final Optional<InventoryPreference.Choice> choice;

  /// A candidate with what the method says about it.
  record Judged(Candidate candidate, Verdict verdict) {}

  MatchTelling(
      MatchChoice method, List<Judged> judged, Optional<InventoryPreference.Choice> choice) {
    this.method = method;
    this.judged = judged;
    this.choice = choice;
  }

  /// The best ten of them.
  List<Explanation.Candidate> candidates() {
    return judged.stream()
        .sorted(Comparator.comparing(one -> one.verdict().answer()))
        .limit(MOST)
        .map(this::candidate)
        .toList();
  }

  Explanation.Step step(Set<MatchKey> keys) {
    String asked = method.label() + ": " + texts(keys);
    return choice
        .map(
            chosen ->
                new Explanation.Step(
                    StepName.MATCH,
                    asked,
                    found(),
                    "order it on record " + chosen.taken().id(),
                    chosen.why()))
        .orElseGet(
            () ->
                new Explanation.Step(
                    StepName.MATCH,
                    asked,
                    "no record matches" + almost(),
                    "import a brief record",
                    "the title is not in the catalogue"));
  }

  private Explanation.Candidate candidate(Judged one) {
    Candidate candidate = one.candidate();
    boolean taken = choice.filter(chosen -> chosen.taken().equals(candidate)).isPresent();
    return new Explanation.Candidate(
        candidate.id(),
        candidate.kind().name(),
        candidate.hits().stream().map(MatchKey::toString).sorted().toList(),
        one.verdict(),
        taken,
        taken ? choice.orElseThrow().why() : notTaken(one.verdict()));
  }

  private static String notTaken(Verdict verdict) {
    return switch (verdict.answer()) {
      case YES -> "another is taken";
      case REVIEW -> "somebody should look at it";
      case NO -> "";
    };
  }

  private String found() {
    long matches = count(Verdict.Answer.YES);
    return matches == 1 ? "one record matches" : matches + " records match";
  }

  private String almost() {
    long likely = count(Verdict.Answer.REVIEW);
    return likely == 0 ? "" : ", " + likely + " might be the same";
  }

  private long count(Verdict.Answer answer) {
    return judged.stream().filter(one -> one.verdict().answer() == answer).count();
  }

  private static String texts(Set<MatchKey> keys) {
    if (keys.isEmpty()) {
      return "the order has nothing it compares";
    }
    return keys.stream().limit(MOST).map(MatchKey::toString).collect(joining(", "));
  }
}
