package org.consort.app.keys;

import picocli.CommandLine.Command;

/// `consort key`: the keys with which programs call an institution's API.
@Command(
    name = "key",
    description = "Issue, list and revoke keys of an institution's API.",
    mixinStandardHelpOptions = true,
    subcommands = {IssueKeyCommand.class, ListKeysCommand.class, RevokeKeyCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "With the embedded database, while no server runs on it; a server on another",
      "PostgreSQL follows within seconds."
    })
public final class KeyCommand {}
