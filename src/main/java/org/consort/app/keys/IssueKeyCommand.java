package org.consort.app.keys;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.consort.access.ApiKeys;
import org.consort.access.Area;
import org.consort.access.KeyHolder;
import org.consort.app.house.Failure;
import org.consort.app.house.NamedInstitution;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.institution.Institution;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `consort key issue`: the new key alone goes to standard output, this once.
@Command(
    name = "issue",
    description = "Make a key and print it, this once; only its hash is kept.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class IssueKeyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private NamedInstitution institution;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "What you call it; the audit names it so.")
  private String name;

  @Option(
      names = "--read",
      paramLabel = "AREA",
      split = ",",
      completionCandidates = AreaWords.class,
      description = "What it may read: ${COMPLETION-CANDIDATES}.")
  private List<String> read = new ArrayList<>();

  @Option(
      names = "--write",
      paramLabel = "AREA",
      split = ",",
      description = "The same, to change; it may read that, too.")
  private List<String> write = new ArrayList<>();

  @Option(
      names = "--library",
      paramLabel = "CODE",
      split = ",",
      description = "Confine its requests, loans and fees to libraries.")
  private List<String> libraries = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  IssueKeyCommand() {}

  @Override
  public Integer call() {
    Set<Area> mayRead = areas(read);
    Set<Area> mayWrite = areas(write);
    if (name.isBlank() || (mayRead.isEmpty() && mayWrite.isEmpty())) {
      throw new Failure("a key needs a name, and an area in --read or --write");
    }
    String key =
        institution.inItsDatabase(
            (database, named) -> {
              checkLibraries(database, named);
              return issue(database, named.id(), mayRead, mayWrite);
            });
    spec.commandLine().getOut().println(key);
    return 0;
  }

  private String issue(
      Database database, InstitutionId owner, Set<Area> mayRead, Set<Area> mayWrite) {
    KeyHolder holder =
        new KeyHolder(owner, name.strip(), mayRead, mayWrite).confinedTo(Set.copyOf(libraries));
    return new ApiKeys(database, InstantSource.system()).issue(holder, "command line");
  }

  private void checkLibraries(Database database, Institution named) {
    Set<String> known =
        new Libraries(database, InstantSource.system())
            .libraries(named.id()).stream().map(Library::code).collect(toSet());
    for (String library : libraries) {
      if (!known.contains(library)) {
        String valid = known.stream().sorted().collect(joining(", "));
        throw new Failure("no library " + library + "; valid: " + valid);
      }
    }
  }

  private static Set<Area> areas(List<String> words) {
    Set<Area> areas = EnumSet.noneOf(Area.class);
    words.forEach(word -> areas.addAll(new AreaWords().areas(word)));
    return areas;
  }
}
