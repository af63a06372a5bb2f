package org.consort.marc.format.damage;

/// What a record must not exceed in any format, so that no file can take all memory.
public final class Limits {
  /// In bytes of its format.
  public static final int LARGEST_RECORD = 16 * 1024 * 1024;

  public static final int MOST_FIELDS = 10_000;

  /// Fields and subfields together.
  public static final int MOST_PARTS = 1_000_000;

  private Limits() {}
}
