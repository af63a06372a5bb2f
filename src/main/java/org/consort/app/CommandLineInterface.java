package org.consort.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.consort.app.bench.BenchCommand;
import org.consort.app.house.Failure;
import org.consort.app.keys.KeyCommand;
import org.consort.app.marc.MarcCommand;
import org.consort.database.DatabaseUnavailable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/// The command line: `consort COMMAND`. Exit codes: 0 done, 1 it failed, 2 the command line is
/// wrong.
@Command(
    name = "consort",
    description = "An open library-services platform and consortium hub.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      BenchCommand.class,
      DemoCommand.class,
      HarvestSetsCommand.class,
      KeyCommand.class,
      MarcCommand.class,
      TermsCommand.class,
      GenerateCompletion.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Exit codes: 0 done, 1 failed, 2 the command line is wrong."})
public final class CommandLineInterface {
  private CommandLineInterface() {}

  /// Answers the exit code.
  public static int run(String[] arguments) {
    Logs.quiet();
    return new CommandLine(new CommandLineInterface())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(CommandLineInterface::failed)
        .execute(arguments);
  }

  private static int failed(Exception trouble, CommandLine command, ParseResult parsed) {
    if (trouble instanceof DatabaseUnavailable || trouble instanceof Failure) {
      command.getErr().println("consort: " + trouble.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw new IllegalStateException(trouble);
  }
}
