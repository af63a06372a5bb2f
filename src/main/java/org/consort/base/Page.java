package org.consort.base;

/// Which part of a list is wanted: `limit` entries (0 asks for the count alone) after skipping
/// `offset`.
public record Page(int limit, int offset) {
  public static final int LARGEST = 100;

  public Page {
    if (limit < 0 || offset < 0) {
      throw new IllegalArgumentException("limit " + limit + ", offset " + offset);
    }
  }
}
