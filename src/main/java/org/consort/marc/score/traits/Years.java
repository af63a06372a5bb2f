package org.consort.marc.score.traits;

/// A year, or the years it may be: `187-?` is 1870 to 1879.
public record Years(int from, int to) {
  public static Years of(int year) {
    return new Years(year, year);
  }

  public boolean isExact() {
    return from == to;
  }

  /// How many years lie between; 0 when they overlap.
  public int gap(Years other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }
}
