package org.consort.app.bench;

import java.util.List;

/// Something to be measured at each size of the catalogue.
interface Benchmark {
  String name();

  /// What is aimed at, as the sentence printed beside the figures.
  String goal();

  /// What has to be known to read the figures rightly.
  List<String> notes(BenchWish wish);

  /// Does everything that is measured for a while, once, before anything is.
  void warmUp(Stand stand, Load load);

  /// Measures at the size the stand has now.
  Result measure(Stand stand, Load load);

  /// @param counted what was found in the database afterwards, in a sentence
  record Result(List<Figure> figures, List<String> counted) {
    public Result {
      figures = List.copyOf(figures);
      counted = List.copyOf(counted);
    }
  }
}
