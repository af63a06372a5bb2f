package org.consort.app.bench.marc;

/// What a figure should reach.
sealed interface Goal {
  String sentence();

  boolean isMetBy(Row row);

  /// So many times marc4j's rate in the same run.
  record TimesMarc4j(int times) implements Goal {
    @Override
    public String sentence() {
      return "%d x marc4j".formatted(times);
    }

    @Override
    public boolean isMetBy(Row row) {
      return row.ratio() >= times;
    }
  }

  /// So many microseconds a piece, at most.
  record Micros(int most) implements Goal {
    @Override
    public String sentence() {
      return "%d us".formatted(most);
    }

    @Override
    public boolean isMetBy(Row row) {
      return row.ours().micros() <= most;
    }
  }

  /// A figure to be known.
  record None() implements Goal {
    @Override
    public String sentence() {
      return "";
    }

    @Override
    public boolean isMetBy(Row row) {
      return true;
    }
  }
}
