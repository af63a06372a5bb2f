package org.consort.app.marc;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.marc.validate.Finding;
import org.consort.marc.validate.FindingKind;
import org.consort.marc.validate.Severity;

/// How many findings there were of each kind, and how many records had some.
final class ValidationSummary {
  private final Map<FindingKind, Map<Severity, Long>> kinds = new EnumMap<>(FindingKind.class);
  private final Map<Severity, Long> records = new EnumMap<>(Severity.class);

  void count(List<Finding> findings) {
    Severity worst = Severity.NOTHING;
    for (Finding finding : findings) {
      kinds
          .computeIfAbsent(finding.kind(), _ -> new EnumMap<>(Severity.class))
          .merge(finding.severity(), 1L, Long::sum);
      worst = finding.severity().compareTo(worst) > 0 ? finding.severity() : worst;
    }
    records.merge(worst, 1L, Long::sum);
  }

  boolean hasErrors() {
    return records.containsKey(Severity.ERROR);
  }

  long recordsWithErrors() {
    return records.getOrDefault(Severity.ERROR, 0L);
  }

  long recordsWithWarnings() {
    return records.getOrDefault(Severity.WARNING, 0L);
  }

  /// The counts by kind, errors and warnings apart.
  Map<FindingKind, Map<Severity, Long>> kinds() {
    return kinds;
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("records_with_errors", recordsWithErrors());
    tree.put("records_with_warnings_only", recordsWithWarnings());
    Map<String, Object> counted = new LinkedHashMap<>();
    kinds.forEach(
        (kind, severities) ->
            counted.put(
                kind.code(), severities.values().stream().mapToLong(Long::longValue).sum()));
    tree.put("findings", counted);
    return tree;
  }
}
