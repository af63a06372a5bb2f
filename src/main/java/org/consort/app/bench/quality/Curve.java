package org.consort.app.bench.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Precision and recall at every possible cut.
record Curve(List<Judged> best) {
  static Curve of(List<Judged> judged) {
    List<Judged> sorted = new ArrayList<>(judged);
    sorted.sort(Comparator.comparingInt(Judged::rank).reversed());
    return new Curve(sorted);
  }

  /// The highest recall at which the precision is still there.
  Point at(double precision) {
    long all = best.stream().filter(Judged::isSame).count();
    Point found = new Point(precision, 0, Integer.MAX_VALUE);
    long right = 0;
    for (int i = 0; i < best.size(); i++) {
      right += best.get(i).isSame() ? 1 : 0;
      int rank = best.get(i).rank();
      boolean last = i + 1 == best.size() || best.get(i + 1).rank() != rank;
      if (last && rank > Integer.MIN_VALUE && right >= precision * (i + 1)) {
        found = new Point(precision, (double) right / all, rank);
      }
    }
    return found;
  }

  /// @param cut the points from which pairs would be accepted
  record Point(double precision, double recall, int cut) {}
}
