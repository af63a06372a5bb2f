package org.consort.app.bench;

/// How far a program that has just begun is from its usual speed, told from what it got done in
/// stretches of the same length. One that has run for long is compiled; this takes minutes.
///
/// @param fastest the most pieces done in a stretch
/// @param hardlyFaster how many stretches in a row were hardly faster than that
record Warmth(int stretches, long fastest, int hardlyFaster) {
  static final Warmth COLD = new Warmth(0, 0, 0);

  private static final int MOST_STRETCHES = 24;
  private static final int ENOUGH_IN_A_ROW = 2;
  private static final double FASTER = 1.05;

  Warmth after(long pieces) {
    boolean faster = pieces > fastest * FASTER;
    return new Warmth(stretches + 1, Math.max(fastest, pieces), faster ? 0 : hardlyFaster + 1);
  }

  boolean isEnough() {
    return hardlyFaster >= ENOUGH_IN_A_ROW || stretches >= MOST_STRETCHES;
  }
}
