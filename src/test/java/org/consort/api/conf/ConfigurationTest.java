package org.consort.api.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.Shelf;
import org.consort.circulation.LendingRegulations;
import org.consort.institution.CodeTable;
import org.consort.institution.Department;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.web.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {
  private static final TestLibrary LIBRARY = TestLibrary.open(ConfigurationTest::routes);
  private static final Caller NORTHERN = LIBRARY.north();
  private static final String LOCATIONS = "/conf/libraries/MAIN/locations";

  private static List<Route> routes(TestLibrary library) {
    List<Route> routes = new ArrayList<>();
    routes.addAll(
        new LibrariesEndpoint(
                library.doors(),
                library.libraries(),
                library.codes(),
                library.catalogue(),
                library.circulation().policies())
            .routes());
    routes.addAll(
        new CodeTablesEndpoint(library.doors(), library.libraries(), library.codes()).routes());
    routes.addAll(
        new GeneralEndpoint(
                library.doors(), library.libraries(), library.users(), Environment.SANDBOX)
            .routes());
    return routes;
  }

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void canAddChangeAndDeleteALocation() {
    Caller.Answer added = NORTHERN.post(LOCATIONS, location("ATTIC", "Attic"));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    String path = LOCATIONS + "/ATTIC";

    Caller.Answer changed = NORTHERN.put(path, location("ATTIC", "Upper floor"));
    assertThat(changed.at("/name")).isEqualTo("Upper floor");
    assertThat(changed.at("/fulfillment_unit/value")).isEqualTo("GEN");
    assertThat(changed.at("/map")).isEqualTo("https://maps.example/attic");
    assertThat(NORTHERN.get(path).body()).isEqualTo(changed.body());
    assertThat(changed.at("/id")).isEqualTo(added.at("/id")).matches("[1-9][0-9]+9001");
    Caller inXml = NORTHERN.inXml();
    String xml = inXml.get(path).body();
    assertThat(inXml.put(path, xml).body()).isEqualTo(xml);

    assertThat(NORTHERN.delete(path).status()).isEqualTo(204);
    assertThat(NORTHERN.get(path).errorCode()).isEqualTo("402119");
  }

  @Test
  void cannotAddALocationTwiceAtOnce() {
    String body = location("TWICE", "Twice");

    List<String> refusals =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(_ -> NORTHERN.post(LOCATIONS, body).errorCode())
            .filter(code -> !code.isEmpty())
            .toList();

    assertThat(refusals).hasSize(7).containsOnly("401664");
    assertThat(NORTHERN.delete(LOCATIONS + "/TWICE").status()).isEqualTo(204);
  }

  @Test
  void canTellASandboxFromTheRealThing() {
    assertThat(NORTHERN.get("/conf/general").at("/environment_type")).isEqualTo("sandbox");
    assertThat(NORTHERN.inXml().get("/conf/general").body())
        .contains("<environment_type>sandbox</environment_type>");
  }

  @Test
  void canTellLibrariesAndLocationsByTheirNumbers() {
    String id = NORTHERN.get("/conf/libraries/MAIN").at("/id");

    assertThat(id).matches("[1-9][0-9]+9001");
    assertThat(NORTHERN.get("/conf/libraries/SCI").at("/id")).isNotEqualTo(id);
    assertThat(NORTHERN.inXml().get("/conf/libraries").body()).contains("<id>" + id + "</id>");
    assertThat(NORTHERN.get(LOCATIONS + "/STACKS").at("/id"))
        .isNotEqualTo(NORTHERN.get(LOCATIONS + "/REF").at("/id"));
    assertThat(LIBRARY.south().get("/conf/libraries/MAIN").at("/id")).isNotEqualTo(id);
  }

  @Test
  void cannotAddCodesAndNamesThatAreTooLong() {
    String code = "x".repeat(256);
    String table = NORTHERN.get("/conf/code-tables/ItemPolicy").body();
    String longer = table.replaceFirst("\"row\":\\[", "\"row\":[{\"code\":\"" + code + "\"},");

    assertThat(NORTHERN.post(LOCATIONS, location(code, "Attic")).body())
        .contains("location.code parameter is not valid. Received: 256 characters.");
    assertThat(NORTHERN.post(LOCATIONS, location("ATTIC", "x".repeat(2001))).errorCode())
        .isEqualTo("401666");
    assertThat(NORTHERN.put("/conf/code-tables/ItemPolicy", longer).body())
        .contains("code_table.row[0].code parameter is not valid.");
    assertThat(NORTHERN.get("/conf/code-tables/ItemPolicy").body()).isEqualTo(table);
  }

  @Test
  void cannotDeleteALocationWhereSomethingIsKept() {
    LIBRARY
        .database()
        .change(
            tx -> {
              Record record = Record.of(Leader.BOOK, DataField.of("245", "00", "a", "Moss"));
              var bib = LIBRARY.catalogue().addBib(tx, NORTH, new NewBib(record, false, "test"));
              Shelf shelf = new Shelf("MAIN", "REF");
              LIBRARY
                  .catalogue()
                  .addHolding(tx, NORTH, bib.id(), NewHolding.at(shelf, CallNumber.NONE, "test"));
            });

    assertThat(NORTHERN.delete(LOCATIONS + "/REF").errorCode()).isEqualTo("402119");
    assertThat(NORTHERN.get(LOCATIONS + "/REF").status()).isEqualTo(200);
    assertThat(LIBRARY.south().delete(LOCATIONS + "/REF").status()).isEqualTo(204);
    assertThat(NORTHERN.get(LOCATIONS + "/REF").status()).isEqualTo(200);
  }

  @Test
  void cannotMakeALocationWithoutWhatItNeeds() {
    assertThat(NORTHERN.post(LOCATIONS, "{\"name\":\"x\"}").errorCode()).isEqualTo("401664");
    assertThat(NORTHERN.post(LOCATIONS, location("STACKS", "Again")).errorCode())
        .isEqualTo("401664");
    assertThat(NORTHERN.put(LOCATIONS + "/NONE", location("NONE", "x")).errorCode())
        .isEqualTo("402119");
    assertThat(NORTHERN.get(LOCATIONS).at("/location/0/name")).isNotEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"type\":{\"value\":\"AJAR\"}', 60297",
    "'\"type\":{\"value\":\"OPEN\"},\"remote_storage\":\"ROBOT\"', 60298",
    "'\"fulfillment_unit\":{\"value\":\"a/b\"}', 60299",
    "'\"accession_placement\":{\"value\":\"099a\"}', 60300",
    "'\"call_number_type\":{\"value\":\"x\"}', 60301",
    "'\"circ_desk\":[{\"circ_desk_code\":\"NOWHERE\"}]', 401664",
    "'\"circ_desk\":[{}]', 401664",
    "'\"code\":\"OTHER\"', 60302"
  })
  void cannotGiveALocationCodesThatDoNotExist(String field, String refusal) {
    String before = NORTHERN.get(LOCATIONS + "/STACKS").body();
    String body = "{\"code\":\"STACKS\",\"name\":\"x\"," + field + "}";
    Caller inXml = NORTHERN.with("Accept", "application/xml");

    assertThat(NORTHERN.put(LOCATIONS + "/STACKS", body).errorCode()).isEqualTo(refusal);
    assertThat(inXml.put(LOCATIONS + "/STACKS", body).body())
        .contains("<errorCode>" + refusal + "</errorCode>");
    assertThat(NORTHERN.get(LOCATIONS + "/STACKS").body()).isEqualTo(before);
  }

  @Test
  void canSayNoMoreOfALocationThanItsCodeAndName() {
    assertThat(
            NORTHERN.post(LOCATIONS, "{\"code\":\"PLAIN\",\"name\":\"Plain\"}").at("/type/value"))
        .isEqualTo("OPEN");
    String asInJson =
        "<location><code>SHUT</code><name>Shut</name><type><value>CLOSED</value></type></location>";
    assertThat(NORTHERN.inXml().post(LOCATIONS, asInJson).body()).contains(">CLOSED</type>");
    String remote =
        """
        {"code": "ROBOT", "name": "Robot", "type": {"value": "REMOTE"}, "remote_storage": "R1",
         "accession_placement": {"value": "852p"}, "call_number_type": {"value": "#"}}
        """;
    Caller.Answer added = NORTHERN.post(LOCATIONS, remote);
    assertThat(added.at("/remote_storage")).isEqualTo("R1");
    assertThat(added.at("/accession_placement/value")).isEqualTo("852p");
    assertThat(added.at("/type/desc")).isEqualTo("Remote Storage");
    String dewey =
        """
        {"code": "DEWEY", "name": "By number", "type": {"value": "CLOSED"},
         "accession_placement": {"value": "none"}, "call_number_type": {"value": "1"}}
        """;
    Caller.Answer described = NORTHERN.post(LOCATIONS, dewey);
    assertThat(described.at("/type/desc")).isEqualTo("Closed");
    assertThat(described.at("/accession_placement/desc")).isEqualTo("None");
    assertThat(described.at("/call_number_type/desc")).startsWith("Dewey");
  }

  @Test
  void canSeeWhatADeskTakes() {
    LIBRARY
        .circulation()
        .policies()
        .regulate(NORTH, LendingRegulations.USUAL.withShelfDays(5).deliveringTo(List.of("home")));
    String path = "/conf/libraries/MAIN/circ-desks/DEFAULT_CIRC_DESK";

    Caller.Answer desk = NORTHERN.get(path);
    assertThat(desk.at("/maximum_days_on_hold_shelf")).isEqualTo("5");
    assertThat(desk.at("/hours_to_reshelve")).isEqualTo("4");
    assertThat(desk.json().at("/hold_shelf_sorting").isMissingNode()).isFalse();
    assertThat(desk.at("/supports_personal_delivery")).isEqualTo("true");
    assertThat(desk.at("/accept_cash")).isEqualTo("true");
    assertThat(desk.at("/accept_check")).isEqualTo("false");
    assertThat(NORTHERN.inXml().get(path).body())
        .contains("<maximum_days_on_hold_shelf>5</maximum_days_on_hold_shelf>");
    assertThat(NORTHERN.get("/conf/libraries/DCB/circ-desks/").body())
        .doesNotContain("maximum_days");
    assertThat(NORTHERN.get("/conf/libraries/MAIN/circ-desks/NONE").errorCode())
        .isEqualTo("401664");
    assertThat(NORTHERN.get("/conf/libraries/NONE/circ-desks/").errorCode()).isEqualTo("402119");
  }

  @Test
  void canSwapTheRowsOfACodeTable() {
    String path = "/conf/code-tables/ItemPolicy";

    Caller.Answer changed =
        NORTHERN.put(
            path,
            """
            {"row": [{"code": "BOOK", "description": "Thirty days", "default": true},
              {"code": "SHORT", "description": "One week", "enabled": false},
              {"code": "REFONLY"}]}
            """);

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.body())
        .contains("\"code\":\"BOOK\",\"description\":\"Thirty days\",\"default\":true")
        .doesNotContain("ILL");
    assertThat(LIBRARY.codes().has(NORTH, CodeTable.ITEM_POLICY, "SHORT")).isFalse();
    assertThat(LIBRARY.codes().description(NORTH, CodeTable.ITEM_POLICY, "REFONLY"))
        .contains("REFONLY");
    assertThat(LIBRARY.south().get(path).body()).contains("ILL");
    Caller inXml = NORTHERN.inXml();
    String xml = inXml.get(path).body();
    assertThat(inXml.put(path, xml).body()).isEqualTo(xml);
  }

  @Test
  void tellsWhoChangedACodeAndWhen() {
    String path = "/conf/code-tables/Campuses";
    NORTHERN.put(path, "{\"row\":[{\"code\":\"A\"},{\"code\":\"B\"}]}");
    LIBRARY.clock().passes(Duration.ofDays(3));

    Caller.Answer changed =
        NORTHERN.put(
            path, "{\"row\":[{\"code\":\"A\"},{\"code\":\"B\",\"description\":\"Hill\"}]}");

    String first = changed.at("/row/0/update_date");
    assertThat(changed.at("/row/0/code")).isEqualTo("A");
    assertThat(changed.at("/row/1/update_date")).isNotEqualTo(first).isNotEmpty();
    assertThat(changed.at("/row/1/updated_by")).isNotEmpty();
    assertThat(changed.at("/update_date")).isEqualTo(changed.at("/row/1/update_date"));
    assertThat(changed.at("/updated_by")).isEqualTo(changed.at("/row/1/updated_by"));
    assertThat(NORTHERN.get(path).body()).isEqualTo(changed.body());
    assertThat(LIBRARY.south().get("/conf/code-tables/UserGroups").body())
        .doesNotContain("updated_by")
        .doesNotContain("update_date");
  }

  @Test
  void keepsTheCodesEveryInstitutionHas() {
    String path = "/conf/code-tables/BaseStatus";

    NORTHERN.put(path, "{\"row\":[{\"code\":\"1\",\"description\":\"Here\"}]}");

    assertThat(NORTHERN.get(path).at("/row/0/description")).isEqualTo("Item not in place");
    assertThat(NORTHERN.get(path).at("/row/1/description")).isEqualTo("Here");
  }

  @Test
  void cannotSwapTheRowsForNothingSensible() {
    String path = "/conf/code-tables/UserGroups";
    String before = NORTHERN.get(path).body();

    assertThat(NORTHERN.put(path, "{}").errorCode()).isEqualTo("401664");
    assertThat(NORTHERN.put(path, "{\"row\":[{\"code\":\" \"}]}").errorCode()).isEqualTo("401664");
    assertThat(NORTHERN.put(path, "{\"row\":[{\"code\":\"A\"},{\"code\":\"A\"}]}").errorCode())
        .isEqualTo("401666");
    assertThat(NORTHERN.put("/conf/code-tables/Nonsense", "{}").errorCode()).isEqualTo("90101");
    assertThat(NORTHERN.put("/conf/code-tables/%20", "{}").errorCode()).isEqualTo("90100");
    assertThat(NORTHERN.get("/conf/code-tables/Nonsense").errorCode()).isEqualTo("40166411");
    assertThat(NORTHERN.put(path, scoped("01TST_SOU", "")).errorCode()).isEqualTo("90121");
    assertThat(NORTHERN.put(path, scoped("01TST_NOR", "MAIN")).errorCode()).isEqualTo("90121");
    assertThat(
            NORTHERN
                .put(
                    path,
                    "{\"row\":[{\"code\":\"A\",\"default\":true},{\"code\":\"B\",\"default\":true}]}")
                .errorCode())
        .isEqualTo("90122");
    assertThat(
            NORTHERN
                .put("/conf/code-tables/PROCESSTYPE", "{\"row\":[{\"code\":\"BURNT\"}]}")
                .errorCode())
        .isEqualTo("90123");
    assertThat(NORTHERN.get(path).body()).isEqualTo(before);
  }

  @Test
  void canListDepartments() {
    LIBRARY
        .libraries()
        .add(NORTH, new Department("ACQ", "Acquisitions", "Buys", "ACQ_DEPT", "MAIN"));
    LIBRARY.libraries().add(NORTH, new Department("SCAN", "Scanning", "", "DIGI_DEPT", "SCI"));

    Caller.Answer all = NORTHERN.get("/conf/departments");
    assertThat(all.at("/total_record_count")).isEqualTo("2");
    assertThat(all.at("/department/0/name")).isEqualTo("Acquisitions");
    assertThat(all.at("/department/0/owner/desc")).isEqualTo("Main Library");
    assertThat(all.at("/department/0/type/desc")).isEqualTo("Acquisitions Department");
    assertThat(NORTHERN.get("/conf/departments?type=DIGI").at("/department/0/code"))
        .isEqualTo("SCAN");
    assertThat(NORTHERN.get("/conf/departments?library=MAIN").at("/total_record_count"))
        .isEqualTo("1");
    assertThat(LIBRARY.south().get("/conf/departments").body())
        .isEqualTo("{\"total_record_count\":0}");
  }

  @Test
  void canAskForTablesInALanguageAndForALibrary() {
    String path = "/conf/code-tables/UserGroups";
    String usual = NORTHERN.get(path).body();

    assertThat(NORTHERN.get(path + "?lang=nb&scope=MAIN").body()).isEqualTo(usual);
    assertThat(NORTHERN.get(path + "?scope=01TST_NOR").body()).isEqualTo(usual);
    assertThat(NORTHERN.get(path).at("/language/value")).isEqualTo("en");
    assertThat(NORTHERN.get(path).at("/scope/institution_id/value")).isEqualTo("01TST_NOR");
    assertThat(NORTHERN.inXml().get("/conf/code-tables?scope=SCI").body())
        .contains("<name>UserGroups</name>");
    assertThat(NORTHERN.get(path + "?scope=NONE").errorCode()).isEqualTo("40166411");
    assertThat(NORTHERN.get(path + "?scope=NONE").body())
        .contains("NONE. Valid: 01TST_NOR, DCB, MAIN");
    assertThat(NORTHERN.get(path + "?scope=01TST_SOU").errorCode()).isEqualTo("40166411");
    assertThat(NORTHERN.get(path + "?lang=klingon").errorCode()).isEqualTo("40166411");
  }

  private static String scoped(String institution, String library) {
    return """
    {"scope": {"institution_id": {"value": "%s"}, "library_id": {"value": "%s"}},
     "row": [{"code": "A"}]}
    """
        .formatted(institution, library);
  }

  private static String location(String code, String name) {
    return """
    {"code": "%s", "name": "%s", "type": {"value": "CLOSED"},
     "fulfillment_unit": {"value": "GEN"}, "map": "https://maps.example/attic"}
    """
        .formatted(code, name);
  }
}
