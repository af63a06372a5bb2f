package org.consort.marc.normalize.pattern;

/// From a place in a content up to, not including, another.
record Span(int start, int end) {
  /// Where a text stands that is not there: behind everything.
  static final Span NOWHERE = new Span(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /// Before any place: where a search has not been made yet.
  static final Span UNKNOWN = new Span(-1, -1);

  boolean isSomewhere() {
    return start != Integer.MAX_VALUE;
  }
}
