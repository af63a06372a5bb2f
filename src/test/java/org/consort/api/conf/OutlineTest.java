package org.consort.api.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.web.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
  private static final TestLibrary LIBRARY = TestLibrary.open(OutlineTest::routes);
  private static final Caller NORTHERN = LIBRARY.north();

  private static List<Route> routes(TestLibrary library) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(new LetterKindsEndpoint(library.doors()).routes());
    routes.addAll(new NoneKeptEndpoint(library.doors(), library.libraries()).routes());
    routes.addAll(
        new MappingTablesEndpoint(
                library.doors(), library.libraries(), library.circulation().policies())
            .routes());
    return routes;
  }

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @ParameterizedTest
  @CsvSource({
    "printers?library=MAIN&limit=5, printers",
    "deposit-profiles?user_group=STAFF, deposit_profiles",
    "md-import-profiles?type=REPOSITORY, import_profiles",
    "reminders?order_by=status&direction=desc&from=2026-06-01, reminders",
    "license-terms, license_terms",
    "relations?scope=All, relations",
    "relations?scope=MAIN, relations",
    "letters?type=COMPONENT, letters"
  })
  void canListWhatThereIsNoneOf(String path, String root) {
    assertThat(NORTHERN.get("/conf/" + path).body()).isEqualTo("{\"total_record_count\":0}");
    assertThat(NORTHERN.inXml().get("/conf/" + path).body())
        .endsWith("<" + root + " total_record_count=\"0\"/>");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, printers/1, 402899",
    "GET, printers?library=NONE, 402469",
    "GET, deposit-profiles/1, 40166411",
    "GET, md-import-profiles/1, 401871",
    "POST, md-import-profiles/1?op=run, 401871",
    "GET, reminders/1, 60177",
    "PUT, reminders/1, 60177",
    "DELETE, reminders/1, 60177",
    "POST, reminders, 401873",
    "GET, reminders?order_by=colour, 40166410",
    "GET, reminders?entity_type=USER, 40166410",
    "GET, reminders?from=soon, 401666",
    "GET, license-terms/ARCHIVE, 403400",
    "PUT, license-terms/ARCHIVE, 403400",
    "DELETE, license-terms/ARCHIVE, 403400",
    "POST, license-terms, 401873",
    "GET, workflows/1, 450001",
    "POST, workflows/1?test=true, 450001",
    "GET, relations, 40166413",
    "GET, relations?scope=NONE, 40166411",
    "PUT, relations?scope=MAIN, 401873",
    "DELETE, relations?scope=MAIN&libraryCode=SCI, 401873",
    "GET, printers?limit=x, 401666",
    "GET, letters/NoLetter, 40166411",
    "GET, letters?type=SONG, 40166411",
    "PUT, letters/FulLostLoanLetter, 60105"
  })
  void cannotFindOrChangeWhatThereIsNoneOf(String method, String path, String code) {
    assertThat(call(NORTHERN, method, path).errorCode()).isEqualTo(code);
    assertThat(call(NORTHERN.with("Accept", "application/xml"), method, path).body())
        .contains("<errorCode>" + code + "</errorCode>");
  }

  @Test
  void canAskForPrintouts() {
    String path = "/task-lists/printouts";

    assertThat(NORTHERN.get(path + "?letter=ALL&status=PENDING&printer_id=1&limit=100").body())
        .isEqualTo("{\"total_record_count\":0}");
    assertThat(NORTHERN.inXml().get(path).body()).endsWith("<printouts total_record_count=\"0\"/>");
    assertThat(NORTHERN.get(path + "/1").errorCode()).isEqualTo("40166411");
    assertThat(NORTHERN.post(path + "/1?op=mark_as_printed", "").errorCode()).isEqualTo("40166411");
    assertThat(NORTHERN.post(path + "?printout_id=1&op=mark_as_printed", "").errorCode())
        .isEqualTo("401873");
  }

  @Test
  void canListTheLettersThatAreWritten() {
    Caller.Answer letters = NORTHERN.get("/conf/letters");
    assertThat(letters.at("/total_record_count")).isEqualTo("5");
    assertThat(letters.at("/letter/0/code")).isEqualTo("FulPlaceOnHoldShelfLetter");
    assertThat(letters.at("/letter/0/patron_facing/value")).isEqualTo("true");

    String path = "/conf/letters/FulLostLoanLetter";
    assertThat(NORTHERN.get(path).at("/name")).isEqualTo("Lost");
    String xml = NORTHERN.inXml().get(path).body();
    assertThat(xml).contains("<code>FulLostLoanLetter</code>");
    assertThat(NORTHERN.inXml().put(path, xml).body()).contains("<errorCode>60343</errorCode>");
  }

  @Test
  void cannotChangeTheRulesOfLendingByATable() {
    String path = "/conf/mapping-tables/";
    String name = NORTHERN.get("/conf/mapping-tables").at("/mapping_table/0/code");
    String table = NORTHERN.get(path + name).body();

    assertThat(NORTHERN.put(path + name, table).errorCode()).isEqualTo("90125");
    assertThat(NORTHERN.put(path + "Nonsense", table).errorCode()).isEqualTo("90101");
    assertThat(NORTHERN.put(path + "%20", table).errorCode()).isEqualTo("90126");
    assertThat(NORTHERN.put(path + name, table.replace("01TST_NOR", "MAIN")).errorCode())
        .isEqualTo("90127");
    assertThat(NORTHERN.get(path + name + "?scope=SCI").body()).isEqualTo(table);
    assertThat(NORTHERN.get(path + name + "?scope=NONE").errorCode()).isEqualTo("40166411");
  }

  @Test
  void cannotBeReachedWithoutTheRight() {
    Caller users = LIBRARY.caller(TestLibrary.NORTH, EnumSet.of(Area.USERS), Set.of());
    Caller reader = LIBRARY.caller(TestLibrary.NORTH, EnumSet.of(Area.CONF), Set.of());

    assertThat(users.get("/conf/printers").errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(reader.get("/conf/printers").status()).isEqualTo(200);
    assertThat(reader.post("/conf/reminders", "{}").errorCode()).isEqualTo("UNAUTHORIZED");
  }

  private static Caller.Answer call(Caller caller, String method, String path) {
    String body = "{}";
    return switch (method) {
      case "GET" -> caller.get("/conf/" + path);
      case "POST" -> caller.post("/conf/" + path, body);
      case "PUT" -> caller.put("/conf/" + path, body);
      default -> caller.delete("/conf/" + path);
    };
  }
}
