package org.consort.marc.score;

import java.util.Set;

/// Questions about two sets.
final class Sets {
  private Sets() {}

  static <T> boolean meet(Set<T> left, Set<T> right) {
    Set<T> smaller = left.size() <= right.size() ? left : right;
    Set<T> larger = left.size() <= right.size() ? right : left;
    for (T element : smaller) {
      if (larger.contains(element)) {
        return true;
      }
    }
    return false;
  }
}
