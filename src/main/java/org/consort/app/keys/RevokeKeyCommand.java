package org.consort.app.keys;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.consort.access.ApiKeys;
import org.consort.access.KeyHolder;
import org.consort.app.house.Failure;
import org.consort.app.house.NamedInstitution;
import org.consort.database.Database;
import org.consort.institution.Institution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `consort key revoke`: ends every key of a name. Running nodes follow within seconds.
@Command(
    name = "revoke",
    description = "End every key of this name.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RevokeKeyCommand implements Callable<Integer> {
  @Mixin private NamedInstitution institution;

  @Option(names = "--name", required = true, paramLabel = "NAME", description = "The key's name.")
  private String name;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  RevokeKeyCommand() {}

  @Override
  public Integer call() {
    return institution.inItsDatabase(this::revoke);
  }

  private int revoke(Database database, Institution named) {
    ApiKeys keys = new ApiKeys(database, InstantSource.system());
    List<String> names = keys.holders(named.id()).stream().map(KeyHolder::name).toList();
    if (!names.contains(name)) {
      String valid = names.stream().distinct().sorted().collect(Collectors.joining(", "));
      throw new Failure("no key " + name + "; there are: " + valid);
    }
    keys.revoke(named.id(), name, "command line");
    return 0;
  }
}
