package org.consort.app.marc;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.damage.Repair;
import org.consort.marc.validate.Finding;
import org.consort.web.Json;

/// Findings for programs: a line of JSON for each record, and one for the summary.
final class ValidationJson implements ValidationReport {
  private final PrintWriter out;

  ValidationJson(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void record(String file, Outcome outcome, List<Finding> findings) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", file);
    tree.put("record", outcome.at().number());
    switch (outcome) {
      case Outcome.Skipped(_, String why) -> tree.put("unreadable", why);
      case Outcome.Read(_, var record, var repairs) -> {
        record.control("001").ifPresent(number -> tree.put("001", number));
        tree.put("repairs", repairs.stream().map(Repair::detail).toList());
        tree.put("findings", findings.stream().map(ValidationJson::tree).toList());
      }
    }
    print(tree);
  }

  @Override
  public void summary(Tally tally, ValidationSummary counts) {
    Map<String, Object> tree = new LinkedHashMap<>(tally.tree());
    tree.putAll(counts.tree());
    print(Map.of("summary", tree));
  }

  private void print(Map<String, Object> tree) {
    out.println(new String(Json.write(tree), StandardCharsets.UTF_8));
  }

  private static Map<String, Object> tree(Finding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("path", finding.path());
    tree.put("kind", finding.kind().code());
    tree.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    tree.put("found", finding.found());
    tree.put("allowed", finding.allowed());
    tree.put("link", finding.link());
    return tree;
  }
}
