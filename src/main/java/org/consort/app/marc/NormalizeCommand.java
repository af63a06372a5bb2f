package org.consort.app.marc;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.consort.marc.format.RecordFormat;
import org.consort.marc.format.RecordWriter;
import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.normalize.rules.ParsedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `consort marc normalize`: records as rules make them.
@Command(
    name = "normalize",
    description = {
      "Apply normalization rules to records, and write these to standard output.",
      "Remarks and the trace go to standard error."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class NormalizeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordFiles files;

  @Option(
      names = "--rules",
      required = true,
      paramLabel = "FILE",
      description = "A file of rules; may be repeated, each works on what the one before left.")
  private List<String> rules;

  @Option(
      names = "--to",
      defaultValue = "marc",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private ConvertCommand.Target to;

  @Option(names = "--trace", description = "Tell which rule changed what.")
  private boolean trace;

  @Option(
      names = "--json",
      description = "Print an object a line: record, findings and, with --trace, changes.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  NormalizeCommand() {}

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    List<RuleText> texts = rules.stream().map(RuleText::read).toList();
    if (texts.stream().anyMatch(RuleText::isRefused)) {
      texts.stream().filter(RuleText::isRefused).forEach(text -> RulesCommand.print(text, err));
      return 1;
    }
    NormalizeRun run =
        new NormalizeRun(texts.stream().map(NormalizeCommand::rules).toList(), trace);
    return json ? lines(run, err) : records(run, err);
  }

  private static Rules rules(RuleText text) {
    return ((ParsedFile.Accepted) text.parsed()).rules();
  }

  // Nothing but records goes there, and the last bytes are written when the writer is closed.
  @SuppressWarnings("ClosingStandardOutputStreams")
  private int records(NormalizeRun run, PrintWriter err) {
    try (RecordWriter out = RecordWriter.to(System.out, format())) {
      return run.over(files, out, err);
    }
  }

  private int lines(NormalizeRun run, PrintWriter err) {
    PrintWriter out = spec.commandLine().getOut();
    int exitCode = run.over(files, out::println, err);
    out.flush();
    return exitCode;
  }

  private RecordFormat format() {
    return to.format;
  }
}
