package org.consort.marc.score.traits;

/// A year, or the years it may be: `187-?` is 1870 to 1879.
///
/// @param certain whether the record does not doubt it: `1908?` and `ca. 1908` do
public record Years(int from, int to, boolean certain) {
  public static Years of(int year) {
    return new Years(year, year, true);
  }

  public static Years span(int from, int to) {
    return new Years(from, to, true);
  }

  Years doubted() {
    return new Years(from, to, false);
  }

  /// Whether both are the same single year, doubted or not.
  public boolean isSameYear(Years other) {
    return from == to && from == other.from && to == other.to;
  }

  public boolean isExact() {
    return from == to;
  }

  /// How many years lie between; 0 when they overlap.
  public int gap(Years other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }
}
