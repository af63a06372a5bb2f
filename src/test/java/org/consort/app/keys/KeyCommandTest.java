package org.consort.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consort.access.ApiKeys;
import org.consort.access.Area;
import org.consort.access.KeyHolder;
import org.consort.app.house.Failure;
import org.consort.app.house.Storage;
import org.consort.base.InstitutionId;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KeyCommandTest {
  private static final InstitutionId NORTH = new InstitutionId(9001);

  @TempDir private Path data;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void addNorth() {
    try (Storage storage = Storage.open(data)) {
      new Institutions(storage.database(), InstantSource.system())
          .add(new Institution(NORTH, "01TST_NOR", "North", ZoneId.of("UTC"), null));
      new Libraries(storage.database(), InstantSource.system())
          .add(NORTH, new Library("MAIN", "Main", "", false));
    }
  }

  @Test
  void issuesAKeyOnceListsItsHolderAndRevokesIt() {
    assertThat(
            run(
                "issue",
                "--name",
                "kiosk",
                "--read",
                "all",
                "--write",
                "users",
                "--library",
                "MAIN"))
        .isZero();
    String key = out.toString().strip();

    KeyHolder kiosk = new KeyHolder(NORTH, "kiosk", Set.of(Area.values()), Set.of(Area.USERS));
    assertThat(holders(key)).containsExactly(kiosk.confinedTo(Set.of("MAIN")));

    assertThat(run("list")).isZero();
    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            "kiosk: reads acq, bibs, conf, partners, task-lists, users, changes users, in MAIN\n");
    assertThat(run("list", "--json")).isZero();
    assertThat(out.toString()).contains("\"libraries\":[\"MAIN\"]").doesNotContain(key);

    assertThat(run("revoke", "--name", "kiosk")).isZero();
    assertThat(holders(key)).isEmpty();
  }

  @Test
  void tellsTheAreasThereAre() {
    assertThat(run("issue", "--help")).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("read: users, bibs, conf, acq, task-lists, partners, all.");
  }

  @Test
  void refusesUnknownAreasLibrariesNamesAndInstitutions() {
    assertThat(run("issue", "--name", "a", "--read", "loans")).isEqualTo(1);
    assertThat(err.toString())
        .contains("no area loans; valid: users, bibs, conf, acq, task-lists, partners, all");
    assertThat(run("issue", "--name", "a", "--read", "bibs", "--library", "EAST")).isEqualTo(1);
    assertThat(err.toString()).contains("no library EAST; valid: MAIN");
    assertThat(run("issue", "--name", "a")).isEqualTo(1);
    assertThat(run("revoke", "--name", "nobody")).isEqualTo(1);
    assertThat(run("issue", "--read", "bibs")).isEqualTo(2);
    assertThat(run("list", "--institution", "01TST_SOU")).isEqualTo(2);
    assertThat(run("list")).isZero();
    assertThat(out.toString()).isEmpty();
  }

  private List<KeyHolder> holders(String key) {
    try (Storage storage = Storage.open(data)) {
      return new ApiKeys(storage.database(), InstantSource.system())
          .holderOf(key).stream().toList();
    }
  }

  private int run(String... arguments) {
    List<String> line = new ArrayList<>(List.of(arguments));
    line.addAll(List.of("--institution", "01TST_NOR", "--data", data.toString()));
    out.getBuffer().setLength(0);
    return new CommandLine(new KeyCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExecutionExceptionHandler(
            (trouble, command, _) -> {
              assertThat(trouble).isInstanceOf(Failure.class);
              command.getErr().println(trouble.getMessage());
              return 1;
            })
        .execute(line.toArray(String[]::new));
  }
}
