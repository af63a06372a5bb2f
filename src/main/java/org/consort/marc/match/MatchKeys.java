package org.consort.marc.match;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.consort.marc.record.Record;

/// Reads out of a record the keys it can be found by, in the order of its fields.
public final class MatchKeys {
  private static final Set<KeyKind> ALL = EnumSet.allOf(KeyKind.class);

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
    return ring.keys();
  }
}
