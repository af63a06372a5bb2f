package org.consort.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consort.access.ApiKeys;
import org.consort.access.Area;
import org.consort.access.CallBudget;
import org.consort.access.Leniencies;
import org.consort.api.conf.CodeTablesEndpoint;
import org.consort.api.conf.Environment;
import org.consort.api.conf.GeneralEndpoint;
import org.consort.api.conf.LibrariesEndpoint;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.catalogue.Catalogue;
import org.consort.circulation.Circulation;
import org.consort.circulation.LoanPolicies;
import org.consort.circulation.Neighbours;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Desk;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.Location;
import org.consort.institution.LocationType;
import org.consort.institution.Terms;
import org.consort.patrons.Users;
import org.consort.patrons.fees.Fees;
import org.consort.web.Part;
import org.consort.web.Route;
import org.consort.web.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DoorsTest {
  private static final InstitutionId NORTH = new InstitutionId(1101);
  private static final InstitutionId SOUTH = new InstitutionId(1102);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String JSON = "application/json";

  private static String northKey = "";
  private static String southKey = "";
  private static String readOnlyKey = "";
  private static Server server;

  @BeforeAll
  static void open() {
    Database database = TestDatabase.open();
    ManualClock clock = new ManualClock(Instant.parse("2026-06-01T10:00:00Z"));
    Institutions institutions = new Institutions(database, clock);
    institutions.add(
        new Institution(NORTH, "01TST_NOR", "North & Sons", ZoneId.of("Europe/Oslo"), null));
    institutions.add(new Institution(SOUTH, "01TST_SOU", "South", ZoneId.of("UTC"), null));
    Libraries libraries = new Libraries(database, clock);
    libraries.add(NORTH, new Library("MAIN", "Main Library", "", false));
    libraries.add(NORTH, new Location("MAIN", "STACKS", "Stacks", LocationType.OPEN, false));
    libraries.add(NORTH, new Desk("MAIN", "DESK", "Front desk", true));
    CodeTables codes = new CodeTables(database, clock);
    codes.add(NORTH, CodeTable.USER_GROUPS, "STUDENT", "Student");
    ApiKeys keys = new ApiKeys(database, clock);
    northKey = keys.issue(NORTH, "all", Set.of(), Set.of(Area.values()));
    southKey = keys.issue(SOUTH, "all", Set.of(), Set.of(Area.values()));
    readOnlyKey = keys.issue(NORTH, "look", Set.of(Area.CONF), Set.of());
    Doors doors =
        new Doors(
            keys,
            institutions,
            new CallBudget(database, institutions, clock, clock),
            new Leniencies(database, clock, institutions, Terms.Manner.STRICT));
    institutions.agree(NORTH, Terms.USUAL.withCalls(1000, 1000));
    Catalogue catalogue = new Catalogue(database, clock);
    Users users = new Users(database, clock, institutions, codes);
    Fees fees = new Fees(database, clock, institutions, users);
    LoanPolicies policies =
        new Circulation(
                database, clock, new Neighbours(institutions, libraries, users, fees, catalogue))
            .policies();
    List<Route> routes = new ArrayList<>(new TestEndpoint(doors).routes());
    routes.addAll(new LibrariesEndpoint(doors, libraries, codes, catalogue, policies).routes());
    routes.addAll(new CodeTablesEndpoint(doors, libraries, codes).routes());
    routes.addAll(new GeneralEndpoint(doors, libraries, users, Environment.PRODUCTION).routes());
    Part api = new Part(AlmaRequest.ROOT, new AlmaErrorPage(clock).counting(doors), routes);
    Part rest = new Part("", new AlmaErrorPage(clock).counting(doors), List.of());
    server = Server.start("localhost", 0, List.of(api, rest));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void aKeyMayStandInTheHeaderOrInTheQueryAndTheHeaderWins() {
    assertThat(get("/conf/test", "Authorization", "apikey " + northKey).body())
        .isEqualTo("<test>GET - OK - institutionCode: 01TST_NOR</test>");
    assertThat(get("/conf/test?apikey=" + northKey).statusCode()).isEqualTo(200);
    assertThat(get("/conf/test?apikey=" + southKey, "Authorization", "apikey " + northKey).body())
        .contains("01TST_NOR");
  }

  @Test
  void refusesAKeyThatIsUnknownMissingOrHasNoRight() {
    String refusal =
        "<errorCode>UNAUTHORIZED</errorCode><errorMessage>API-key not defined or not configured to"
            + " allow this API.</errorMessage></error>";
    assertThat(get("/conf/test").body()).contains(refusal);
    assertThat(get("/conf/test?apikey=nonsense").body()).contains(refusal);
    assertThat(get("/bibs/test?apikey=" + readOnlyKey).body()).contains(refusal);
    HttpResponse<String> write = send("POST", "/conf/test?apikey=" + readOnlyKey, "");
    assertThat(write.statusCode()).isEqualTo(400);
    assertThat(write.body()).contains(refusal);
  }

  @Test
  void testCallsProveEachArea() {
    for (String path : List.of("/users/operation/test", "/bibs/test", "/conf/test", "/acq/test")) {
      assertThat(send("POST", path + "?apikey=" + northKey, "").body())
          .isEqualTo("<test>POST - OK</test>");
    }
  }

  @Test
  void answersXmlUnlessJsonIsWanted() {
    String path = "/conf/libraries?apikey=" + northKey;
    assertThat(get(path).body())
        .startsWith("<?xml")
        .contains("<libraries total_record_count=\"1\">");
    assertThat(get(path, "Accept", "*/*").body()).startsWith("<?xml");
    assertThat(get(path, "Accept", JSON).body()).startsWith("{\"library\":[{\"code\":\"MAIN\"");
    assertThat(get(path, "Accept", "application/json;q=0.5, application/xml").body())
        .startsWith("<?xml");
    assertThat(get(path + "&format=json", "Accept", "application/xml").body()).startsWith("{");
    assertThat(get(path + "&format=xml", "Accept", JSON).body()).startsWith("<?xml");
  }

  @Test
  void tellsErrorsInTheCallersFormat() {
    String path = "/conf/libraries/NONE?apikey=" + northKey;

    HttpResponse<String> json = get(path, "Accept", JSON);
    HttpResponse<String> xml = get(path);

    assertThat(json.statusCode()).isEqualTo(400);
    assertThat(json.body())
        .startsWith(
            "{\"errorsExist\":true,\"errorList\":{\"error\":[{\"errorCode\":\"402119\","
                + "\"errorMessage\":\"General error. Library with code NONE was not found.\","
                + "\"trackingId\":\"E01-0110000000-");
    assertThat(json.body()).containsPattern("E01-\\d{10}-[0-9A-Z]{5}-AWAE\\d+\"");
    assertThat(xml.body())
        .contains(
            "<web_service_result xmlns=\"http://com/exlibris/urm/general/xmlbeans\">"
                + "<errorsExist>true</errorsExist><errorList><error><errorCode>402119</errorCode>");
  }

  @Test
  void anUnknownPathOrMethodIsARoutingError() {
    HttpResponse<String> path = get("/no/such/path?apikey=" + northKey);
    HttpResponse<String> method = send("DELETE", "/conf/test?apikey=" + northKey, "");

    assertThat(path.statusCode()).isEqualTo(400);
    assertThat(path.body()).contains("ROUTING_ERROR", "Path not found (/no/such/path)");
    assertThat(method.statusCode()).isEqualTo(405);
    assertThat(method.body()).contains("Valid options are: GET, POST.");
  }

  @Test
  void countsTheCallsThatAreLeft() {
    String path = "/conf/test?apikey=" + southKey;
    long before = remaining(get(path));

    assertThat(remaining(get(path))).isEqualTo(before - 1);
    assertThat(remaining(get("/conf/libraries/NONE?apikey=" + southKey))).isEqualTo(before - 2);
  }

  @Test
  void oneInstitutionsKeyNeverShowsAnothersLibraries() {
    assertThat(get("/conf/libraries?format=json&apikey=" + southKey).body())
        .isEqualTo("{\"total_record_count\":0}");
    assertThat(get("/conf/libraries/MAIN?apikey=" + southKey).statusCode()).isEqualTo(400);
  }

  @Test
  void aLocationCanBeAddedOnceInBothFormats() {
    String path = "/conf/libraries/MAIN/locations?apikey=" + northKey;
    String json = "{\"code\":\"J\",\"name\":\"Jay\",\"type\":{\"value\":\"CLOSED\"},\"x\":null}";
    String xml = "<location><code>X</code><name>Ex</name><type desc='?'>OPEN</type></location>";

    assertThat(send("POST", path, json).statusCode()).isEqualTo(200);
    assertThat(send("POST", path, xml).body()).contains("<code>X</code>");
    assertThat(send("POST", path, xml).body()).contains("401664");
    assertThat(get("/conf/libraries/MAIN/locations/J/?format=json&apikey=" + northKey).body())
        .contains("\"type\":{\"value\":\"CLOSED\"", "\"circ_desk_code\":\"DESK\"");
  }

  @Test
  void saysWhatIsWrongWithABody() {
    String path = "/conf/libraries/MAIN/locations?format=json&apikey=" + northKey;

    assertThat(send("POST", path, "").body()).contains("401676", "Request body not found.");
    assertThat(send("POST", path, "{\"code\":").body()).contains("401676", "No valid JSON");
    assertThat(send("POST", path, "<location>").body()).contains("401676", "No valid XML");
    assertThat(send("POST", path, "{\"code\":\"Q\"}").body())
        .contains("401664", "Mandatory field is missing: name");
    assertThat(send("POST", path, "{\"suppress_from_publishing\":\"maybe\"}").body())
        .contains(
            "401666",
            "location.suppress_from_publishing parameter is not valid. Received: maybe. Valid: true,"
                + " false.");
    assertThat(
            send("POST", path, "{\"code\":\"Q\",\"name\":\"Q\",\"type\":{\"value\":\"ROUND\"}}")
                .body())
        .contains("Location type ROUND is not valid. Valid options are: OPEN, CLOSED, REMOTE.");
  }

  @Test
  void noPathQueryOrBodyBreaksTheServer() {
    String key = "apikey=" + northKey;
    assertThat(get("/a".repeat(1000) + "?" + key).statusCode()).isEqualTo(400);
    assertThat(get("/conf/libraries/a%00b?" + key).statusCode()).isEqualTo(400);
    assertThat(get("/conf/libraries/%ff%fe?" + key).statusCode()).isEqualTo(400);
    assertThat(get("/conf/libraries/MAIN/circ-desks?limit=x&" + key).body()).contains("401666");
    assertThat(get("/conf/test?apikey=%00").statusCode()).isEqualTo(400);
    assertThat(get("/conf/libraries/?limit=-1&" + key + "&&=&?").statusCode()).isEqualTo(200);
    String large = "x".repeat(6_000_000);
    assertThat(send("POST", "/conf/libraries/MAIN/locations?" + key, large).statusCode())
        .isEqualTo(413);
    assertThat(get("/conf/test?" + key).statusCode()).isEqualTo(200);
  }

  @Test
  void servesDesksCodeTablesAndTheInstitution() {
    String json = "?format=json&apikey=" + northKey;
    assertThat(get("/conf/libraries/MAIN/circ-desks/" + json).body())
        .contains("\"code\":\"DESK\"", "\"has_hold_shelf\":true", "\"location_code\":\"STACKS\"");
    assertThat(get("/conf/code-tables/UserGroups" + json).body())
        .contains("{\"code\":\"STUDENT\",\"description\":\"Student\",\"default\":false");
    assertThat(get("/conf/code-tables/Nothing" + json).body()).contains("40166411");
    assertThat(get("/conf/general" + json).body())
        .contains("\"institution\":{\"value\":\"01TST_NOR\",\"desc\":\"North & Sons\"}");
  }

  private static long remaining(HttpResponse<String> answer) {
    return answer.headers().firstValueAsLong("X-Exl-Api-Remaining").orElseThrow();
  }

  private static HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
    return answer(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpResponse<String> send(String method, String path, String body) {
    return answer(
        HttpRequest.newBuilder(address(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request) {
    try {
      return Answered.note(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URI address(String path) {
    return URI.create("http://localhost:" + server.port() + AlmaRequest.ROOT + path);
  }
}
