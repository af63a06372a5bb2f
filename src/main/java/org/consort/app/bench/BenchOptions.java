package org.consort.app.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What both benchmarks let one choose.
final class BenchOptions {
  private static final int LARGEST = 5_000_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--bibs",
      split = ",",
      paramLabel = "N",
      defaultValue = "10000",
      description =
          "Titles in the catalogue, several sizes with commas. Default: ${DEFAULT-VALUE}.")
  private List<Integer> bibs;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description = "How long each measurement takes. Default: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--connections",
      paramLabel = "N",
      description = "Callers at the same time. Default: 8 for orders, 32 for api, 1 for oai.")
  private @Nullable Integer connections;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep the database there. Default: a temporary directory, removed at the end.")
  private @Nullable Path data;

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  BenchOptions() {}

  BenchWish wish(int usualConnections) {
    int callers = connections == null ? usualConnections : connections;
    require(bibs.stream().allMatch(n -> n > 0 && n <= LARGEST), "--bibs takes 1 to " + LARGEST);
    require(seconds > 0, "--seconds takes 1 or more");
    require(callers > 0 && callers <= 1000, "--connections takes 1 to 1000");
    List<Integer> growing = bibs.stream().distinct().sorted().toList();
    return new BenchWish(growing, Duration.ofSeconds(seconds), callers, data, json);
  }

  private void require(boolean met, String sentence) {
    if (!met) {
      throw new ParameterException(spec.commandLine(), sentence);
    }
  }
}
