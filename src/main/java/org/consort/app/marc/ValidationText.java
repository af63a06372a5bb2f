package org.consort.app.marc;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.damage.Repair;
import org.consort.marc.validate.Finding;

/// Findings for people, grouped by record.
final class ValidationText implements ValidationReport {
  private final PrintWriter out;

  ValidationText(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void record(String file, Outcome outcome, List<Finding> findings) {
    switch (outcome) {
      case Outcome.Skipped(var at, String why) -> {
        out.println("%s, %s".formatted(file, at.sentence()));
        out.println("  error    unreadable: " + why);
      }
      case Outcome.Read(var at, var record, var repairs) -> {
        if (!findings.isEmpty() || !repairs.isEmpty()) {
          String number = record.control("001").map(text -> " (" + text + ")").orElse("");
          out.println("%s, %s%s".formatted(file, at.sentence(), number));
          repairs.forEach(this::print);
          findings.forEach(this::print);
        }
      }
    }
  }

  @Override
  public void summary(Tally tally, ValidationSummary counts) {
    out.println(tally.sentence());
    out.println(
        "%,d records with errors, %,d with warnings only"
            .formatted(counts.recordsWithErrors(), counts.recordsWithWarnings()));
    counts
        .kinds()
        .forEach(
            (kind, severities) ->
                severities.forEach(
                    (severity, count) ->
                        out.println(
                            "%,10d  %-7s  %-19s  %s"
                                .formatted(count, lower(severity), kind.code(), kind.sentence()))));
  }

  private void print(Repair repair) {
    out.println("  repaired " + repair.detail());
  }

  private void print(Finding finding) {
    String found = finding.found().isEmpty() ? "" : ": found \"" + finding.found() + "\"";
    String allowed = finding.allowed().isEmpty() ? "" : "; allowed: " + finding.allowed();
    String link = finding.link().isEmpty() ? "" : "  " + finding.link();
    String kind = finding.kind().code();
    out.println(
        "  %-7s  %-12s %s%s%s%s"
            .formatted(lower(finding.severity()), finding.path(), kind, found, allowed, link));
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
