package org.consort.app.bench.marc;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What was measured of one thing.
record Row(String what, Goal goal, Rate ours, Optional<Rate> marc4j) {
  static final String HEAD =
      "%-28s %10s %9s %9s %11s %9s %7s  %s"
          .formatted("what", "ours/s", "us each", "bytes", "marc4j/s", "bytes", "ratio", "goal");

  /// Ours by marc4j's; 0 where it does nothing of the kind.
  double ratio() {
    return marc4j.map(rate -> ours.perSecond() / rate.perSecond()).orElse(0.0);
  }

  String line() {
    String beside =
        marc4j
            .map(r -> "%,11.0f %,9d %6.1fx".formatted(r.perSecond(), r.bytesEach(), ratio()))
            .orElse(" ".repeat(29));
    return String.format(
            Locale.ROOT,
            "%-28s %,10.0f %,9.2f %,9d %s  %s",
            what,
            ours.perSecond(),
            ours.micros(),
            ours.bytesEach(),
            beside,
            judged())
        .stripTrailing();
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("what", what);
    tree.put("ours", ours.tree());
    marc4j.ifPresent(rate -> tree.put("marc4j", rate.tree()));
    marc4j.ifPresent(_ -> tree.put("ratio", Math.round(ratio() * 100) / 100.0));
    if (!(goal instanceof Goal.None)) {
      tree.put("goal", goal.sentence());
      tree.put("met", goal.isMetBy(this));
    }
    return tree;
  }

  private String judged() {
    return goal instanceof Goal.None
        ? ""
        : "%s, %s".formatted(goal.sentence(), goal.isMetBy(this) ? "met" : "not met");
  }
}
