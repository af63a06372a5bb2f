package org.consort.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.api.openapi.OpenApiEndpoint;
import org.consort.base.ManualClock;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.web.Part;
import org.consort.web.Reply;
import org.consort.web.Route;
import org.consort.web.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {
  private static final Pattern ASKED =
      Pattern.compile("request\\s*\\.(?:query|flag|number|date|mandatory)\\(\\s*\"([a-z_]+)\"");

  private static Database database;
  private static List<Route> served;
  private static JsonNode document;

  @BeforeAll
  static void read() throws IOException, InterruptedException {
    database = TestDatabase.open();
    House house =
        House.open(
            database,
            new ManualClock(Instant.parse("2026-06-01T10:00:00Z")),
            Program.Customs.usual());
    Part alma = new AlmaEntrance(house).part();
    served = alma.routes();
    Part root =
        new Part(
            "",
            (_, _) -> Reply.of(404, "text/plain", "nowhere"),
            new OpenApiEndpoint(served).routes());
    try (Server server = Server.start("localhost", 0, List.of(alma, root))) {
      String address = "http://localhost:" + server.port() + "/openapi.json";
      document =
          JsonMapper.builder()
              .build()
              .readTree(
                  HttpClient.newHttpClient()
                      .send(
                          HttpRequest.newBuilder(URI.create(address)).build(),
                          BodyHandlers.ofString())
                      .body());
    }
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void describesEveryCallThatIsServedAndNoOther() {
    Set<String> described = new TreeSet<>();
    document
        .at("/paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        call ->
                            described.add(
                                call.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertThat(described)
        .isEqualTo(
            served.stream()
                .map(route -> route.method() + " " + route.pattern())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void givesEveryCallANameOfItsOwn() {
    List<String> names =
        document
            .at("/paths")
            .valueStream()
            .flatMap(JsonNode::valueStream)
            .map(call -> call.at("/operationId").asString())
            .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void namesEveryParameterThatIsAskedFor() throws IOException {
    Set<String> described =
        document
            .at("/paths")
            .valueStream()
            .flatMap(JsonNode::valueStream)
            .flatMap(call -> call.at("/parameters").valueStream())
            .map(parameter -> parameter.at("/name").asString())
            .collect(Collectors.toSet());

    assertThat(asked()).isSubsetOf(described);
  }

  @Test
  void describesEveryObjectItRefersTo() {
    Set<String> references =
        document.findValuesAsString("$ref").stream()
            .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
            .collect(Collectors.toSet());

    assertThat(references).isNotEmpty();
    references.forEach(
        name -> assertThat(document.at("/components/schemas/" + name).isMissingNode()).isFalse());
    assertThat(
            document
                .at("/components/schemas/users.User/properties/user_identifier/type")
                .asString())
        .isEqualTo("array");
    assertThat(document.at("/components/schemas/bibs.Bib/properties/anies/type").asString())
        .isEqualTo("array");
  }

  @Test
  void tellsHowObjectsLookInXml() {
    JsonNode schemas = document.at("/components/schemas");
    assertThat(schemas.at("/Coded/properties/desc/xml/attribute").asBoolean()).isTrue();
    assertThat(schemas.at("/Coded/properties/value/xml/x-text").asBoolean()).isTrue();
    JsonNode user = schemas.at("/users.User/properties");
    assertThat(user.at("/user_identifier/xml/wrapped").asBoolean()).isTrue();
    assertThat(user.at("/user_identifier/xml/name").asString()).isEqualTo("user_identifiers");
    assertThat(user.at("/user_identifier/items/xml/name").asString()).isEqualTo("user_identifier");
    assertThat(user.at("/user_group/xml/name").asString()).isEqualTo("user_group");
    assertThat(
            schemas.at("/users.BriefUsers/properties/total_record_count/xml/attribute").asBoolean())
        .isTrue();
    for (String call :
        List.of("~1bibs/post", "~1bibs~1{mms_id}/put", "~1bibs~1{mms_id}~1holdings/post")) {
      String schema =
          document
              .at("/paths/" + call + "/requestBody/content/application~1xml/schema/$ref")
              .asString();
      JsonNode properties = document.at(schema.substring(1) + "/properties");
      assertThat(properties.has("record")).as(call).isTrue();
      assertThat(properties.has("anies")).as(call).isFalse();
    }
  }

  @Test
  void describesRedirectsAndHeaders() {
    JsonNode item = document.at("/paths/~1items/get/responses");
    assertThat(item.at("/302/headers/Location").isMissingNode()).isFalse();
    assertThat(headers("/~1users~1{user_id}/post")).contains("Exl-User-Pw");
    assertThat(headers("/~1acq~1po-lines/post")).contains("Idempotency-Key");
  }

  private static List<String> headers(String call) {
    return document
        .at("/paths" + call + "/parameters")
        .valueStream()
        .filter(parameter -> parameter.at("/in").asString().equals("header"))
        .map(parameter -> parameter.at("/name").asString())
        .toList();
  }

  // What the sources ask a request for, outside of the hub's own API.
  private static Set<String> asked() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String area : List.of("acq", "bibs", "conf", "users")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/consort/api", area))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          ASKED
              .matcher(Files.readString(file))
              .results()
              .forEach(found -> names.add(found.group(1)));
        }
      }
    }
    return names;
  }
}
