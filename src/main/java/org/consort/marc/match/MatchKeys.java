package org.consort.marc.match;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.consort.marc.record.Record;
import org.consort.marc.score.BlockingKeys;

/// Reads out of a record the keys it can be found by, in the order of its fields.
public final class MatchKeys {
  private static final Set<KeyKind> ALL = EnumSet.allOf(KeyKind.class);

  /// Families of blocking keys that are numbers, which have kinds of their own here.
  private static final String NUMBERS = "ISOL";

  private MatchKeys() {}

  public static Set<MatchKey> of(Record record) {
    return of(record, ALL);
  }

  /// Those of the wanted kinds; the others are not even made.
  public static Set<MatchKey> of(Record record, Collection<KeyKind> wanted) {
    if (wanted.isEmpty()) {
      return Set.of();
    }
    KeyRing ring = new KeyRing(wanted);
    NumberKeys.read(record, ring);
    TitleKeys.read(record, ring);
    if (ring.wants(KeyKind.BLOCKING)) {
      blockingKeys(record, ring);
    }
    return ring.keys();
  }

  private static void blockingKeys(Record record, KeyRing ring) {
    for (String key : BlockingKeys.of(record)) {
      if (NUMBERS.indexOf(key.charAt(0)) < 0) {
        ring.add(KeyKind.BLOCKING, key);
      }
    }
  }
}
