package org.consort.app.marc;

import picocli.CommandLine.Command;

/// `consort marc`: what can be done with files of MARC on the command line.
@Command(
    name = "marc",
    description = "Read, show, convert, check, normalize and match files of MARC.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ConvertCommand.class,
      MatchCommand.class,
      NormalizeCommand.class,
      RulesCommand.class,
      ShowCommand.class,
      ValidateCommand.class
    },
    footer = {
      "",
      "Files are ISO 2709, MARCXML or MARC-in-JSON, also compressed as .gz or .xz; the format is",
      "guessed from the first bytes. - stands for standard input.",
      "Exit codes: 0 done, 1 there were errors, 2 the command line is wrong."
    })
public final class MarcCommand {}
