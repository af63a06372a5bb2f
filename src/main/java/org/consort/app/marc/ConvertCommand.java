package org.consort.app.marc;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.consort.app.house.Failure;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.RecordFormat;
import org.consort.marc.format.RecordWriter;
import org.consort.marc.format.damage.Loss;
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

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  ConvertCommand() {}

  // Nothing but records goes there, and the last bytes are written when the writer is closed.
  @Override
  @SuppressWarnings("ClosingStandardOutputStreams")
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Tally tally;
    try (RecordWriter out = RecordWriter.to(System.out, to.format)) {
      tally = files.read((name, outcome) -> write(name, outcome, out, err));
    }
    if (System.out.checkError()) {
      throw new Failure("cannot write to standard output");
    }
    err.println(tally.sentence());
    return tally.exitCode();
  }

  private static void write(String name, Outcome outcome, RecordWriter out, PrintWriter err) {
    Remarks.print(name, outcome, err);
    if (outcome instanceof Outcome.Read read) {
      List<Loss> losses = out.write(read.record());
      for (Loss loss : losses) {
        err.println("%s, %s: %s".formatted(name, read.at().sentence(), loss.detail()));
      }
    }
  }
}
