package org.consort.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Currency;
import org.consort.app.house.Storage;
import org.consort.base.InstitutionId;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.institution.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsCommandTest {
  private static final InstitutionId NORTH = new InstitutionId(9001);

  @Test
  void changesWhatIsNamedAndRefusesNonsense(@TempDir Path data) {
    try (Storage storage = Storage.open(data)) {
      institutions(storage)
          .add(new Institution(NORTH, "01TST_NOR", "North", ZoneId.of("UTC"), null));
    }

    assertThat(terms(data, "--calls-per-second", "50", "--currency", "EUR")).isZero();
    assertThat(terms(data, "--manner", "lenient")).isZero();
    assertThat(terms(data, "--manner", "kind")).isEqualTo(1);
    assertThat(terms(data, "--calls-per-day", "0")).isEqualTo(1);
    assertThat(terms(data, "--currency", "XXX")).isEqualTo(1);

    try (Storage storage = Storage.open(data)) {
      assertThat(institutions(storage).terms(NORTH))
          .isEqualTo(
              Terms.USUAL
                  .withCalls(50, Terms.USUAL.callsPerDay())
                  .in(Currency.getInstance("EUR"))
                  .taking(Terms.Manner.LENIENT));
    }
  }

  private static Institutions institutions(Storage storage) {
    return new Institutions(storage.database(), InstantSource.system());
  }

  private static int terms(Path data, String... changes) {
    String[] line = new String[5 + changes.length];
    line[0] = "terms";
    line[1] = "--institution";
    line[2] = "01TST_NOR";
    line[3] = "--data";
    line[4] = data.toString();
    System.arraycopy(changes, 0, line, 5, changes.length);
    return CommandLineInterface.run(line);
  }
}
