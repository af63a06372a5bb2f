package org.consort.app.bench;

import org.consort.app.bench.marc.MarcBenchCommand;
import org.consort.app.bench.quality.QualityCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `consort bench orders|api|oai|quality`: measures, and prints each figure beside the ceiling of
/// the same run.
@Command(
    name = "bench",
    description = "Measure how fast this machine does the main jobs, and how fast it could.",
    mixinStandardHelpOptions = true,
    subcommands = {MarcBenchCommand.class, QualityCommand.class},
    synopsisSubcommandLabel = "COMMAND")
public final class BenchCommand {
  private static final int VENDORS = 8;
  private static final int CALLERS = 32;
  private static final int HARVESTERS = 1;

  @Command(
      name = "orders",
      description = "Post purchase order lines over HTTP, all the way to durable storage.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int orders(@Mixin BenchOptions options) {
    return BenchRun.of(new OrdersBench(), options.wish(VENDORS)).print(System.out);
  }

  @Command(
      name = "api",
      description = "Read an item by its barcode, a user and a record over HTTP.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int api(@Mixin BenchOptions options) {
    return BenchRun.of(new ApiBench(), options.wish(CALLERS)).print(System.out);
  }

  @Command(
      name = "oai",
      description = "Harvest the catalogue over OAI-PMH, part by part.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int oai(@Mixin BenchOptions options) {
    return BenchRun.of(new OaiBench(), options.wish(HARVESTERS)).print(System.out);
  }
}
