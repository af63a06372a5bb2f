package org.consort.app.bench.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consort.marc.score.ScoredMatch;

/// What `consort bench quality` found, for people as lines and for programs as JSON.
///
/// @param sets all pairs, or each half and all, by name
record QualityReport(
    Map<String, List<Judged>> sets, Blocking blocking, Pace pace, Subjects.Reading reading) {
  private static final List<Double> PRECISIONS = List.of(0.990, 0.995, 0.998);

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        text(
            "accepted from %d points, a person looks from %d",
            ScoredMatch.YES_FROM, ScoredMatch.REVIEW_FROM));
    sets.forEach((name, judged) -> set(lines, name, judged));
    lines.add("");
    lines.add(
        text(
            "blocking among %,d records: recall %.4f with %.1f keys a record (at most %d), %.2f"
                + " candidates a record (at most %d), blocks over %d skipped",
            blocking.among(),
            blocking.recall(),
            blocking.keys(),
            blocking.mostKeys(),
            blocking.candidates(),
            blocking.mostCandidates(),
            Blocks.CAP));
    lines.add(
        text(
            "comparing: %,.0f a second of processor time, %.1f µs each; reading traits and keys: %.1f µs"
                + " a record, cold",
            pace.perSecond(), pace.micros(), readingMicros()));
    lines.add("goal: precision 0.995 at recall 0.96 without identifiers, 20 µs a comparison");
    return lines;
  }

  private static void set(List<String> lines, String name, List<Judged> judged) {
    Accuracy found = Accuracy.of(judged);
    lines.add("");
    lines.add(text("%s: %,d pairs, %,d the same", name, found.pairs(), found.same()));
    lines.add(
        text(
            "  precision %.4f (%d wrongly accepted), recall %.4f",
            found.precision(), found.accepted() - found.rightly(), found.recall()));
    lines.add(
        text(
            "  to review %.2f %% of the pairs (%d, of them %d the same)",
            found.reviewShare() * 100, found.reviewed(), found.reviewedSame()));
    lines.add(
        text(
            "  near-duplicates accepted %d of %d (%.1f %%)",
            found.nearDuplicatesAccepted(),
            found.nearDuplicates(),
            found.nearDuplicateRate() * 100));
    for (Curve.Point point : points(judged)) {
      lines.add(
          text(
              "  recall at precision %.3f: %.4f (from %d points)",
              point.precision(), point.recall(), point.cut()));
    }
  }

  private static List<Curve.Point> points(List<Judged> judged) {
    Curve curve = Curve.of(judged);
    return PRECISIONS.stream().map(curve::at).toList();
  }

  private double readingMicros() {
    return reading.nanos() / 1e3 / Math.max(1, reading.records());
  }

  @SuppressWarnings("AnnotateFormatMethod") // Every form here is a literal a few lines above.
  private static String text(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("bench", "quality");
    tree.put("yes_from", ScoredMatch.YES_FROM);
    tree.put("review_from", ScoredMatch.REVIEW_FROM);
    Map<String, Object> found = new LinkedHashMap<>();
    sets.forEach((name, judged) -> found.put(name, setTree(judged)));
    tree.put("sets", found);
    tree.put("blocking", blocking.tree());
    tree.put("comparing", pace.tree());
    tree.put("reading_micros", Math.round(readingMicros() * 100) / 100.0);
    return tree;
  }

  private static Map<String, Object> setTree(List<Judged> judged) {
    Map<String, Object> tree = Accuracy.of(judged).tree();
    for (Curve.Point point : points(judged)) {
      tree.put(
          text("recall_at_precision_%.3f", point.precision()), Accuracy.rounded(point.recall()));
    }
    return tree;
  }
}
