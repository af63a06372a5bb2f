package org.consort.app.bench.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.marc.score.Conflict;
import org.consort.marc.score.Reason;
import org.consort.marc.score.traits.Traits;

/// The worst mistakes: what was accepted and is not the same, by falling points, and what is the
/// same and was not accepted, by rising points.
record Mistakes(List<Judged> accepted, List<Judged> missed) {
  static Mistakes worst(List<Judged> judged, int most) {
    Comparator<Judged> points = Comparator.comparingInt(pair -> pair.score().points());
    return new Mistakes(
        judged.stream()
            .filter(pair -> pair.isAccepted() && !pair.isSame())
            .sorted(points.reversed())
            .limit(most)
            .toList(),
        judged.stream()
            .filter(pair -> !pair.isAccepted() && pair.isSame())
            .sorted(points)
            .limit(most)
            .toList());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("accepted, but labelled different:");
    accepted.forEach(pair -> add(lines, pair));
    lines.add("");
    lines.add("not accepted, but labelled the same:");
    missed.forEach(pair -> add(lines, pair));
    return lines;
  }

  private static void add(List<String> lines, Judged judged) {
    LabelledPair pair = judged.pair();
    lines.add("");
    lines.add(
        "  %s and %s: %s with %d points"
            .formatted(
                pair.left(), pair.right(), judged.score().verdict(), judged.score().points()));
    lines.add("    " + shown(judged.left()));
    lines.add("    " + shown(judged.right()));
    for (Conflict conflict : judged.score().conflicts()) {
      lines.add("    held back: " + conflict.words());
    }
    judged.score().reasons().stream()
        .filter(reason -> reason.points() != 0)
        .map(Reason::toString)
        .forEach(reason -> lines.add("    " + reason));
  }

  private static String shown(Traits traits) {
    String title =
        traits.titles().whole().isEmpty() ? "" : traits.titles().whole().getFirst().shown();
    return "%s | %s | %s".formatted(title, traits.names().shown(), traits.dates().shown());
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("wrongly_accepted", accepted.stream().map(Mistakes::tree).toList());
    tree.put("missed", missed.stream().map(Mistakes::tree).toList());
    return tree;
  }

  private static Map<String, Object> tree(Judged judged) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id1", judged.pair().left());
    tree.put("id2", judged.pair().right());
    tree.put("points", judged.score().points());
    tree.put("verdict", judged.score().verdict().name());
    tree.put("left", shown(judged.left()));
    tree.put("right", shown(judged.right()));
    tree.put("conflicts", judged.score().conflicts().stream().map(Conflict::name).toList());
    tree.put("reasons", judged.score().reasons().stream().map(Reason::toString).toList());
    return tree;
  }
}
