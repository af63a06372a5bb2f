package org.consort.marc.match;

import java.util.LinkedHashSet;
import java.util.Set;
import org.consort.marc.record.Record;

/// The keys a candidate must have one of, made from the incoming record's own.
final class Probes {
  private Probes() {}

  /// Each key as what it is.
  static Set<MatchKey> same(Record incoming, Set<KeyKind> kinds) {
    return MatchKeys.of(incoming, kinds);
  }

  /// Each value as any of the kinds, whichever the incoming record has it as.
  static Set<MatchKey> across(Record incoming, Set<KeyKind> kinds) {
    Set<MatchKey> probes = new LinkedHashSet<>();
    for (MatchKey own : MatchKeys.of(incoming, kinds)) {
      kinds.forEach(kind -> probes.add(new MatchKey(kind, own.value())));
    }
    return probes;
  }
}
