package org.consort.marc.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.marc.match.MatchMethod.Incoming;

/// The single stage of each method that compares numbers and nothing else.
final class NumberStages {
  private NumberStages() {}

  static List<Stage> same(Incoming in, String what, Set<KeyKind> kinds) {
    return stage(what, Probes.same(in.record(), kinds));
  }

  static List<Stage> across(Incoming in, String what, Set<KeyKind> kinds) {
    return stage(what, Probes.across(in.record(), kinds));
  }

  static List<Stage> acrossOrOthers(Incoming in, String what, Set<KeyKind> kinds) {
    Set<MatchKey> probes = Probes.across(in.record(), kinds);
    probes.addAll(Probes.same(in.record(), Kinds.OTHERS));
    return stage(what, probes);
  }

  static List<Stage> systemNumbers(Incoming in) {
    String prefix = in.choice().prefix();
    Set<MatchKey> probes =
        Probes.same(in.record(), Set.of(KeyKind.SYSTEM_NUMBER)).stream()
            .filter(key -> key.value().regionMatches(true, 0, prefix, 0, prefix.length()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return stage(prefix.isEmpty() ? "035" : "035 with " + prefix, probes);
  }

  static List<Stage> oclcNumbers(Incoming in) {
    return in.choice().disregardsCancelled()
        ? same(in, "OCLC number", Set.of(KeyKind.OCLC_NUMBER))
        : across(in, "OCLC number", Kinds.OCLC);
  }

  // Where a record came from is kept in 035 when the catalogue gives it a number of its own.
  static List<Stage> originalSystemId(Incoming in) {
    Set<MatchKey> probes = new LinkedHashSet<>();
    in.record()
        .values("024", 'a')
        .map(NumberKeys::tidied)
        .filter(number -> !number.isEmpty())
        .limit(KeyRing.MOST_OF_A_KIND)
        .forEach(
            number -> {
              probes.add(new MatchKey(KeyKind.RECORD_NUMBER, number));
              probes.add(new MatchKey(KeyKind.SYSTEM_NUMBER, number));
            });
    return stage("number", probes);
  }

  private static List<Stage> stage(String what, Set<MatchKey> probes) {
    return List.of(KeyStage.of(what, probes));
  }
}
