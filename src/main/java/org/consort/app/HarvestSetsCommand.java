package org.consort.app;

import java.util.concurrent.Callable;
import org.consort.app.house.Failure;
import org.consort.app.house.NamedInstitution;
import org.consort.base.BadRequest;
import org.consort.database.Database;
import org.consort.institution.Institution;
import org.consort.sets.PublishedSets;
import org.consort.sets.Sets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `consort harvest-sets`: which sets of titles harvesters may ask for.
@Command(
    name = "harvest-sets",
    description = "Show, or change, which sets of titles harvesters may ask for.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class HarvestSetsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private NamedInstitution institution;

  @Option(names = "--publish", paramLabel = "ID", description = "The id of a set of titles.")
  private @Nullable String set;

  @Option(
      names = "--as",
      paramLabel = "SPEC",
      description = "What harvesters call it. Default: its id.")
  private @Nullable String name;

  @Option(
      names = "--withdraw",
      paramLabel = "SPEC",
      description = "A set harvesters may not ask for any more.")
  private @Nullable String withdrawn;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  HarvestSetsCommand() {}

  @Override
  public Integer call() {
    return institution.inItsDatabase(this::change);
  }

  private int change(Database database, Institution named) {
    PublishedSets sets = new PublishedSets(database);
    if (withdrawn != null && !sets.withdraw(named.id(), withdrawn)) {
      throw new Failure("harvesters know no set " + withdrawn);
    }
    if (set != null) {
      publish(sets, named, set);
    } else if (name != null) {
      throw new Failure("--as needs --publish");
    }
    sets.all(named.id())
        .forEach(
            one ->
                spec.commandLine()
                    .getOut()
                    .printf("%s: %s, set %d%n", one.spec(), one.name(), one.source()));
    return 0;
  }

  private void publish(PublishedSets sets, Institution named, String id) {
    long number = Sets.idOf(id).orElseThrow(() -> new Failure(id + " is no id of a set"));
    try {
      var _ = sets.publish(named.id(), number, name == null ? id : name);
    } catch (BadRequest e) {
      throw new Failure(e.problems().getFirst().text());
    }
  }
}
