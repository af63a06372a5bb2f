package org.consort.app.marc;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.consort.app.house.Failure;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.RecordFormat;
import org.consort.marc.format.RecordWriter;
import org.consort.marc.format.damage.Loss;
import org.consort.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `consort marc convert`: from whatever format to a chosen one.
@Command(
    name = "convert",
    description = "Convert records, to standard output; remarks and counts go to standard error.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  enum Target {
    marc(RecordFormat.MARC),
    marcxml(RecordFormat.MARCXML),
    json(RecordFormat.JSON);

    final RecordFormat format;

    Target(RecordFormat format) {
      this.format = format;
    }
  }

  @Spec private CommandSpec spec;
  @Mixin private RecordFiles files;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}.")
  private Target to;

  @Option(
      names = "--json",
      description = "Tell remarks and counts as JSON, an object a line, on standard error.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  ConvertCommand() {}

  // Nothing but records goes there, and the last bytes are written when the writer is closed.
  @Override
  @SuppressWarnings("ClosingStandardOutputStreams")
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Tally tally;
    try (RecordWriter out = RecordWriter.to(System.out, to.format)) {
      tally = files.read((name, outcome) -> tell(name, outcome, write(outcome, out), err));
    }
    if (System.out.checkError()) {
      throw new Failure("cannot write to standard output");
    }
    err.println(json ? text(Map.of("summary", tally.tree())) : tally.sentence());
    return tally.exitCode();
  }

  private static List<Loss> write(Outcome outcome, RecordWriter out) {
    return outcome instanceof Outcome.Read read ? out.write(read.record()) : List.of();
  }

  private void tell(String name, Outcome outcome, List<Loss> losses, PrintWriter err) {
    if (json) {
      Map<String, Object> remark = Remarks.tree(name, outcome, losses);
      if (!remark.isEmpty()) {
        err.println(text(remark));
      }
      return;
    }
    Remarks.print(name, outcome, err);
    for (Loss loss : losses) {
      err.println("%s, %s: %s".formatted(name, outcome.at().sentence(), loss.detail()));
    }
  }

  private static String text(Map<String, Object> tree) {
    return new String(Json.write(tree), StandardCharsets.UTF_8);
  }
}
