package org.consort.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InstitutionsTest {
  private static final InstitutionId NET = new InstitutionId(9000);
  private static final InstitutionId NORTH = new InstitutionId(9001);
  private static final InstitutionId SOUTH = new InstitutionId(9002);

  private final ManualClock clock = new ManualClock(Instant.parse("2026-05-04T10:00:00Z"));
  private final Database database = TestDatabase.open();
  private final Institutions institutions = new Institutions(database, clock);
  private final Libraries libraries = new Libraries(database, clock);
  private final CodeTables codes = new CodeTables(database, clock);

  private final Institution network =
      new Institution(NET, "01TST_NET", "Network", ZoneId.of("UTC"), null);
  private final Institution north =
      new Institution(NORTH, "01TST_NOR", "North", ZoneId.of("Europe/Oslo"), NET);

  @BeforeEach
  void addInstitutions() {
    institutions.add(network);
    institutions.add(north);
    institutions.add(new Institution(SOUTH, "01TST_SOU", "South", ZoneId.of("UTC"), null));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void findsAnInstitutionByNumberAndCode() {
    assertThat(institutions.byId(NORTH)).isEqualTo(north);
    assertThat(institutions.byCode("01TST_NET")).contains(network);
    assertThat(institutions.byCode("01tst_net")).isEmpty();
    assertThat(institutions.all())
        .extracting(Institution::code)
        .containsExactly("01TST_NET", "01TST_NOR", "01TST_SOU");
    assertThatThrownBy(() -> institutions.byId(new InstitutionId(1234)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void findsLibrariesLocationsAndDesksOfTheirInstitutionOnly() {
    Library main = new Library("MAIN", "Main", "", false);
    Location stacks = new Location("MAIN", "STACKS", "Stacks", LocationType.OPEN, false);
    Desk desk = new Desk("MAIN", "FRONT", "Front desk", true);
    libraries.add(NORTH, main);
    libraries.add(NORTH, stacks);
    libraries.add(NORTH, desk);

    assertThat(libraries.library(NORTH, "MAIN").orElseThrow())
        .usingRecursiveComparison()
        .ignoringFields("number")
        .isEqualTo(main);
    assertThat(libraries.location(NORTH, "MAIN", "STACKS").orElseThrow())
        .usingRecursiveComparison()
        .ignoringFields("number")
        .isEqualTo(stacks);
    assertThat(libraries.desk(NORTH, "MAIN", "FRONT")).contains(desk);
    assertThat(libraries.location(NORTH, "SCI", "STACKS")).isEmpty();
    assertThat(libraries.libraries(SOUTH)).isEmpty();
  }

  @Test
  void showsAChangeAtOnceOnThisNodeAndSoonOnOthers() {
    Libraries otherNode = new Libraries(database, clock);
    libraries.add(NORTH, new Library("MAIN", "Main", "", false));
    assertThat(otherNode.library(NORTH, "MAIN")).isPresent();
    libraries.add(NORTH, new Library("MAIN", "Main Library", "", false));

    assertThat(libraries.library(NORTH, "MAIN").orElseThrow().name()).isEqualTo("Main Library");
    clock.passes(Duration.ofSeconds(5));
    assertThat(otherNode.library(NORTH, "MAIN").orElseThrow().name()).isEqualTo("Main Library");
  }

  @Test
  void hasTheUsualCodesWithoutStoringThem() {
    assertThat(codes.description(NORTH, CodeTable.PROCESS_TYPE, "TRANSIT")).contains("Transit");
    assertThat(codes.rows(NORTH, CodeTable.BASE_STATUS))
        .extracting(CodeRow::code)
        .containsExactly("0", "1");
    assertThat(codes.rows(NORTH, CodeTable.USER_GROUPS)).isEmpty();
  }

  @Test
  void addsAnInstitutionsOwnCodesAndWords() {
    codes.add(NORTH, CodeTable.USER_GROUPS, "UNDERGRAD", "Undergraduate");
    codes.add(NORTH, CodeTable.PHYSICAL_MATERIAL_TYPE, "BOOK", "Volume");

    assertThat(codes.description(NORTH, CodeTable.USER_GROUPS, "UNDERGRAD"))
        .contains("Undergraduate");
    assertThat(codes.description(SOUTH, CodeTable.USER_GROUPS, "UNDERGRAD")).isEmpty();
    assertThat(codes.description(NORTH, CodeTable.USER_GROUPS, "undergrad")).isEmpty();
    assertThat(codes.rows(NORTH, CodeTable.PHYSICAL_MATERIAL_TYPE).getFirst())
        .isEqualTo(CodeRow.of("BOOK", "Volume"));
    assertThat(codes.description(SOUTH, CodeTable.PHYSICAL_MATERIAL_TYPE, "BOOK")).contains("Book");
  }

  @Test
  void knowsEachTableByAlmasName() {
    assertThat(CodeTable.named("UserGroups")).contains(CodeTable.USER_GROUPS);
    assertThat(CodeTable.named("NoSuchTable")).isEmpty();
  }
}
