package org.consort.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.consort.app.house.Storage;
import org.consort.base.InstitutionId;
import org.consort.catalogue.HarvestSet;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.sets.PublishedSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarvestSetsCommandTest {
  private static final InstitutionId NORTH = new InstitutionId(9001);

  @Test
  void publishesAndWithdrawsSetsAndRefusesNonsense(@TempDir Path data) {
    try (Storage storage = Storage.open(data)) {
      new Institutions(storage.database(), InstantSource.system())
          .add(new Institution(NORTH, "01TST_NOR", "North", ZoneId.of("UTC"), null));
      storage
          .database()
          .change(
              tx ->
                  tx.handle()
                      .execute(
                          """
                          INSERT INTO member_set (institution, id, name, content, type, description,
                            note, private, active, query, created_by, created_at, status_at)
                          VALUES (9001, 641, 'Plants', 'BIB_MMS', 'ITEMIZED', '', '', true, true,
                            '', 'test', now(), now())
                          """));
    }

    assertThat(run(data)).isZero();
    assertThat(run(data, "--publish", "641")).isZero();
    assertThat(run(data, "--publish", "641", "--as", "plants")).isZero();
    assertThat(run(data, "--publish", "642")).isEqualTo(1);
    assertThat(run(data, "--publish", "all")).isEqualTo(1);
    assertThat(run(data, "--publish", "641", "--as", "catalogue")).isEqualTo(1);
    assertThat(run(data, "--as", "plants")).isEqualTo(1);
    assertThat(run(data, "--withdraw", "641")).isZero();
    assertThat(run(data, "--withdraw", "641")).isEqualTo(1);

    try (Storage storage = Storage.open(data)) {
      assertThat(new PublishedSets(storage.database()).all(NORTH))
          .isEqualTo(List.of(new HarvestSet("plants", "Plants", 641)));
    }
  }

  private static int run(Path data, String... more) {
    List<String> line =
        List.of("harvest-sets", "--institution", "01TST_NOR", "--data", data.toString());
    return CommandLineInterface.run(
        Stream.concat(line.stream(), Stream.of(more)).toArray(String[]::new));
  }
}
