package org.consort.marc.match;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.marc.record.Record;

/// A way to tell that an incoming record is one the catalogue already has. All methods here need
/// one shared key and nothing else.
public enum MatchMethod {
  /// 020 $a against 020 $a, $z against $z, never across.
  ISBN_EXACT_SUBFIELD(Set.of(KeyKind.ISBN, KeyKind.ISBN_CANCELLED)),
  /// 022: each of $a, $l, $y and $z against the same subfield, never across.
  ISSN_EXACT_SUBFIELD(
      Set.of(KeyKind.ISSN, KeyKind.ISSN_LINKING, KeyKind.ISSN_INCORRECT, KeyKind.ISSN_CANCELLED)),
  /// 024 $a against 024 $a of the same source, 035 $a against 035 $a.
  OTHER_NUMBERS(Set.of(KeyKind.SYSTEM_NUMBER, KeyKind.OTHER_STANDARD_NUMBER));

  private final Set<KeyKind> kinds;

  MatchMethod(Set<KeyKind> kinds) {
    this.kinds = kinds;
  }

  /// The keys of the incoming record to look candidates up by.
  public Set<MatchKey> keys(Record incoming) {
    return MatchKeys.of(incoming).stream()
        .filter(key -> kinds.contains(key.kind()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// Whether a candidate that shares these keys with the incoming record is the same title.
  public boolean accepts(Set<MatchKey> shared) {
    return shared.stream().anyMatch(key -> kinds.contains(key.kind()));
  }
}
