package org.consort.app.marc;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.consort.marc.format.MarcJson;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.RecordText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `consort marc show`: records as lines people can read.
@Command(
    name = "show",
    description = "Show records, a field a line.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RecordFiles files;

  @Option(names = "--json", description = "Print MARC-in-JSON, a record a line.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  ShowCommand() {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Tally tally =
        files.read(
            (name, outcome) -> {
              Remarks.print(name, outcome, err);
              if (outcome instanceof Outcome.Read read) {
                out.println(json ? MarcJson.write(read.record()) : RecordText.of(read.record()));
              }
            });
    out.flush();
    tally.tellEmptiness(err);
    return tally.exitCode();
  }
}
