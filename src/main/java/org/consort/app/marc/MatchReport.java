package org.consort.app.marc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.consort.marc.format.Outcome;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MatchKey;
import org.consort.marc.match.MatchPlan;
import org.consort.marc.match.Verdict;
import org.consort.marc.match.Verdict.Answer;
import org.consort.marc.record.Record;

/// What a match method says about the candidates for one incoming record, as text or JSON.
record MatchReport(
    MatchChoice choice, List<MatchKey> keys, Named incoming, List<Judged> candidates) {
  /// A record as people know it: its place in its file, 001 and the title statement.
  record Named(long number, String id, String title) {
    static Named of(Outcome.Read read) {
      Record record = read.record();
      return new Named(
          read.at().number(),
          record.control("001").map(String::strip).orElse(""),
          record.first("245").map(field -> field.joined("abnp")).orElse(""));
    }

    Map<String, Object> tree() {
      Map<String, Object> tree = new LinkedHashMap<>();
      tree.put("number", number);
      tree.put("id", id);
      tree.put("title", title);
      return tree;
    }

    String text() {
      return number + (id.isEmpty() ? "" : " (" + id + ")") + ": " + title;
    }
  }

  record Judged(Named candidate, Verdict verdict) {
    Map<String, Object> tree() {
      Map<String, Object> tree = candidate.tree();
      tree.put("verdict", word());
      tree.put("reasons", verdict.reasons());
      return tree;
    }

    String text() {
      return "  %-6s candidate %s%n".formatted(word(), candidate.text())
          + verdict.reasons().stream()
              .map("           %s%n"::formatted)
              .collect(Collectors.joining());
    }

    private String word() {
      return verdict.answer().name().toLowerCase(Locale.ROOT);
    }
  }

  static MatchReport of(
      MatchChoice choice, MatchPlan plan, Outcome.Read incoming, List<Outcome.Read> there) {
    List<Verdict> verdicts = plan.judge(there.stream().map(Outcome.Read::record).toList());
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < there.size(); i++) {
      judged.add(new Judged(Named.of(there.get(i)), verdicts.get(i)));
    }
    return new MatchReport(choice, List.copyOf(plan.keys()), Named.of(incoming), judged);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("record", incoming.tree());
    tree.put("method", Map.of("code", choice.toString(), "label", choice.label()));
    tree.put("keys", keys.stream().map(MatchKey::toString).toList());
    tree.put("candidates", candidates.stream().map(Judged::tree).toList());
    return tree;
  }

  String text() {
    return "record %s%n".formatted(incoming.text())
        + "  %s%n".formatted(choice.label())
        + "  asked for: %s%n".formatted(asked())
        + candidates.stream().map(Judged::text).collect(Collectors.joining())
        + "  %d yes, %d to review, %d no%n"
            .formatted(count(Answer.YES), count(Answer.REVIEW), count(Answer.NO));
  }

  private long count(Answer answer) {
    return candidates.stream().filter(one -> one.verdict().answer() == answer).count();
  }

  private String asked() {
    return keys.isEmpty()
        ? "nothing"
        : keys.stream().map(MatchKey::toString).collect(Collectors.joining(", "));
  }
}
