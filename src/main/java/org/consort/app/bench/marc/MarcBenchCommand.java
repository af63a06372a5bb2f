package org.consort.app.bench.marc;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.consort.app.marc.RecordsToMeasure;
import org.consort.marc.normalize.edit.Rules;
import org.consort.web.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `consort bench marc`: the engine alone, on one thread.
@Command(
    name = "marc",
    description = "Read, write, normalize, validate and compare records; marc4j beside it.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class MarcBenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "Records to measure with, the first 5000. Default: 1000 made-up ones.")
  private @Nullable String file;

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "Rules to normalize by. Default: a made-up set.")
  private @Nullable String rules;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "4",
      description = "How long each measurement takes. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  public MarcBenchCommand() {}

  @Override
  public Integer call() {
    if (seconds < 1 || seconds > 600) {
      throw new ParameterException(spec.commandLine(), "--seconds takes 1 to 600");
    }
    Findings found = measure(samples(), rules());
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? Json.text(found.tree()) : found.table());
    out.flush();
    return 0;
  }

  private Findings measure(Samples samples, Rules chosen) {
    Meter meter = new Meter(Duration.ofSeconds(seconds));
    Instant began = Instant.now();
    List<Row> rows = new ArrayList<>();
    for (Work work : new Engine(samples, chosen).works()) {
      spec.commandLine().getErr().println("bench: " + work.what());
      rows.add(meter.measure(work));
    }
    String told = "%d rules: %s".formatted(chosen.size(), rules == null ? "made up" : rules);
    return new Findings(began, meter.each(), meter.warmUp(), samples.sentence(), told, rows);
  }

  private Samples samples() {
    return file == null
        ? Samples.of("%d made-up records".formatted(MadeUpRecords.COUNT), MadeUpRecords.all())
        : Samples.of(file, RecordsToMeasure.records(file));
  }

  private Rules rules() {
    return rules == null ? MadeUpRules.all() : RecordsToMeasure.rules(rules);
  }
}
