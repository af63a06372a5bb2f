package org.consort.app.marc;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.consort.app.house.Failure;
import org.consort.marc.format.Outcome;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MatchPlan;
import org.consort.marc.match.MultiStep;
import org.consort.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `consort marc match`: what a match method says about candidates. All of them are held in memory,
/// at most 100,000; the records they are compared to are read one by one.
@Command(
    name = "match",
    description = "Compare records to candidates: a verdict and its reasons for each.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit codes: 0 compared, whatever the verdicts; 1 a file or record could not",
      "be read; 2 the command line is wrong."
    })
final class MatchCommand implements Callable<Integer> {
  private static final int MOST_CANDIDATES = 100_000;

  @Spec private CommandSpec spec;
  @Mixin private MatchWish wish;

  @Option(names = "--json", description = "Print JSON, an object a line for each record.")
  private boolean json;

  @Parameters(
      index = "0",
      paramLabel = "RECORD",
      description = "File of incoming records, each of which is matched; - is standard input.")
  private String records;

  @Parameters(index = "1", paramLabel = "CANDIDATES", description = "File of candidates.")
  private String candidates;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  MatchCommand() {}

  @Override
  public Integer call() {
    MatchChoice choice = wish.choice(spec.commandLine());
    MultiStep steps = wish.steps(spec.commandLine());
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<Outcome.Read> there = new ArrayList<>();
    Tally read = RecordFiles.read(List.of(candidates), (name, one) -> keep(name, one, there, err));
    Tally compared =
        RecordFiles.read(
            List.of(records),
            (name, outcome) -> {
              Remarks.print(name, outcome, err);
              if (outcome instanceof Outcome.Read incoming) {
                MatchPlan plan = choice.plan(incoming.record(), steps);
                MatchReport report = MatchReport.of(choice, plan, incoming, there);
                out.println(json ? text(Json.write(report.tree())) : report.text());
              }
            });
    out.flush();
    read.tellEmptiness(err);
    compared.tellEmptiness(err);
    return Math.max(read.exitCode(), compared.exitCode());
  }

  private static void keep(
      String name, Outcome outcome, List<Outcome.Read> there, PrintWriter err) {
    Remarks.print(name, outcome, err);
    if (outcome instanceof Outcome.Read read) {
      if (there.size() == MOST_CANDIDATES) {
        throw new Failure("%s has more than %,d candidates".formatted(name, MOST_CANDIDATES));
      }
      there.add(read);
    }
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
