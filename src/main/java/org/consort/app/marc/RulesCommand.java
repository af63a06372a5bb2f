package org.consort.app.marc;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.consort.marc.normalize.rules.ParsedFile;
import org.consort.marc.normalize.rules.RuleFinding;
import org.consort.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `consort marc rules`: what is in rule files, and what is wrong with them.
@Command(
    name = "rules",
    description = "Check files of normalization rules: rules found, errors with line and column.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files of rules; - is standard input.")
  private List<String> names;

  @Option(names = "--json", description = "Print a list with an object for each file.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  RulesCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<RuleText> files = names.stream().map(RuleText::read).toList();
    if (json) {
      out.println(Json.text(files.stream().map(RulesCommand::tree).toList()));
    } else {
      files.forEach(file -> print(file, out));
    }
    out.flush();
    return files.stream().anyMatch(RuleText::isRefused) ? 1 : 0;
  }

  static void print(RuleText file, PrintWriter out) {
    switch (file.parsed()) {
      case ParsedFile.Accepted(var rules, var warnings) -> {
        warnings.forEach(
            found -> out.println(file.name() + ":" + found.at() + ": warning: " + found.message()));
        out.println("%s: %d rules".formatted(file.name(), rules.size()));
      }
      case ParsedFile.Refused(var errors) -> {
        errors.forEach(
            found -> out.println(file.name() + ":" + found.at() + ": error: " + found.message()));
        out.println("%s: %d errors".formatted(file.name(), errors.size()));
      }
    }
  }

  private static Map<String, Object> tree(RuleText file) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", file.name());
    switch (file.parsed()) {
      case ParsedFile.Accepted(var rules, var warnings) -> {
        tree.put("rules", rules.names());
        tree.put("errors", List.of());
        tree.put("warnings", trees(warnings));
      }
      case ParsedFile.Refused(var errors) -> {
        tree.put("rules", List.of());
        tree.put("errors", trees(errors));
        tree.put("warnings", List.of());
      }
    }
    return tree;
  }

  private static List<Object> trees(List<RuleFinding> findings) {
    return findings.stream().<Object>map(RulesCommand::tree).toList();
  }

  private static Map<String, Object> tree(RuleFinding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", finding.line());
    tree.put("column", finding.column());
    tree.put("message", finding.message());
    return tree;
  }
}
