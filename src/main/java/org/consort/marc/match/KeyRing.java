package org.consort.marc.match;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/// Collects the keys of a record, of the wanted kinds only. A record has at most 200 of each kind,
/// a key at most 1000 characters: more is not found by anybody, and is not kept.
final class KeyRing {
  static final int MOST_OF_A_KIND = 200;
  private static final int LONGEST = 1000;

  private final Set<KeyKind> wanted;
  private final int[] counts = new int[KeyKind.values().length];
  private final Set<MatchKey> keys = new LinkedHashSet<>();

  KeyRing(Collection<KeyKind> wanted) {
    this.wanted = EnumSet.copyOf(wanted);
  }

  Set<MatchKey> keys() {
    return keys;
  }

  boolean wants(KeyKind kind) {
    return wanted.contains(kind);
  }

  boolean isFull(KeyKind kind) {
    return counts[kind.ordinal()] >= MOST_OF_A_KIND;
  }

  /// @param value no key if empty
  void add(KeyKind kind, String value) {
    if (value.isEmpty() || !wants(kind) || isFull(kind)) {
      return;
    }
    String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    if (keys.add(new MatchKey(kind, cut))) {
      counts[kind.ordinal()]++;
    }
  }
}
