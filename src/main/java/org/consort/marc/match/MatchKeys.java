package org.consort.marc.match;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.consort.marc.record.Record;
import org.consort.marc.score.blocking.BlockingKeys;
import org.consort.marc.score.traits.Traits;

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
      blocking(Traits.of(record)).forEach(key -> ring.add(KeyKind.BLOCKING, key));
    }
    return ring.keys();
  }

  /// The values of kind [KeyKind#BLOCKING].
  static List<String> blocking(Traits traits) {
    return BlockingKeys.of(traits).stream()
        .filter(key -> NUMBERS.indexOf(key.charAt(0)) < 0)
        .toList();
  }
}
