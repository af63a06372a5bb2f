package org.consort.marc.score;

/// What one feature brought, with what was seen in either record.
public record Reason(Level level, int points, String left, String right) {
  public Feature feature() {
    return level.feature();
  }

  /// `whole title: equal +5 (Emma | Emma)`.
  @Override
  public String toString() {
    return "%s: %s %+d (%s | %s)".formatted(feature().words(), level.words(), points, left, right);
  }
}
