package org.consort.marc.normalize.pattern;

/// Counts what rules cost, so that no file can keep a record for ever.
public final class Work {
  private long left = Limits.MOST_WORK;

  public void spend(long characters) {
    left -= characters;
    if (left < 0) {
      throw new Overgrown("the rules take too much work on this record");
    }
  }
}
