package org.consort.base;

import java.util.List;
import java.util.stream.Stream;

/// Which part of a list is wanted: `limit` entries (0 asks for the count alone) after skipping
/// `offset`.
public record Page(int limit, int offset) {
  public static final int LARGEST = 100;

  public Page {
    if (limit < 0 || offset < 0) {
      throw new IllegalArgumentException("limit " + limit + ", offset " + offset);
    }
  }

  /// That part of a list which is at hand as a whole.
  public <T> Stream<T> of(List<T> all) {
    return all.stream().skip(offset).limit(limit);
  }
}
