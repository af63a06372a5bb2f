package org.consort.catalogue;

/// How many items there are, and how many of them are not in place.
public record ItemCount(int total, int away) {
  public static final ItemCount NONE = new ItemCount(0, 0);
}
