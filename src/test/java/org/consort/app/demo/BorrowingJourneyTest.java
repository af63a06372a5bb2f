package org.consort.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.app.house.HubOffice;
import org.consort.app.house.Program;
import org.consort.base.ManualClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The whole program plays three libraries and the hub among them; everything that happens, happens
/// over HTTP, as patrons, desk staff and other programs do it. Only time is moved by hand.
class BorrowingJourneyTest {
  private static final String LEFT_HAND = "9780441478125";
  private static final String MIDDLEMARCH = "9780141439549";
  private static final ManualClock CLOCK = new ManualClock(Instant.parse("2026-11-21T10:00:00Z"));
  private static final Map<String, Caller> LIBRARIES = new LinkedHashMap<>();
  private static Path data;
  private static Program program;
  private static Caller hub;

  @BeforeAll
  static void open() throws IOException {
    data = Files.createTempDirectory("consort-journey");
    program = Program.open(new Program.Settings("localhost", 0, data, CLOCK), (_, _) -> List.of());
    SandboxSecrets secrets = SandboxSecrets.in(data);
    new World(program.house(), secrets, program.baseUrl()).build();
    hub = caller(program.baseUrl() + "/hub/v1", "Bearer " + secrets.hubToken());
    for (Place place : Place.LIBRARIES) {
      Caller library = caller(program.baseUrl() + "/almaws/v1", "apikey " + secrets.key(place));
      LIBRARIES.put(place.name(), library);
    }
  }

  @AfterAll
  static void close() throws IOException {
    program.close();
    try (var files = Files.walk(data)) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Caller caller(String base, String authorization) {
    return new Caller(
        base,
        Map.of(
            "Authorization",
            authorization,
            "Accept",
            "application/json",
            "Content-Type",
            "application/json"));
  }

  @Test
  void whatTheHubDoesNotKnowIsRefused() {
    assertThat(hub.get("/requests/none").body()).contains("NO_SUCH_REQUEST");
    assertThat(hub.get("/requests?limit=many").body()).contains("FIELD_INVALID");
    assertThat(hub.post("/requests", "{\"patron\":7}").body()).contains("FIELD_INVALID");
  }

  @Test
  void aBookIsBorrowedFromAnotherLibraryAndComesHome() {
    String id = ask("NOR", "nor-ada", LEFT_HAND, "NOR", "journey-1").at("/id");
    settle(id);
    expect(id, "REQUEST_PLACED_AT_BORROWING_AGENCY");
    assertThat(read(id).at("/sides/lender/barcode")).isEqualTo("SOU-B0002-1");

    scan(id, "lender");
    expect(id, "PICKUP_TRANSIT");
    scan(id, "borrower");
    expect(id, "READY_FOR_PICKUP");
    lend(id, "borrower");
    expect(id, "LOANED");
    assertThat(read(id).at("/sides/lender/loanId")).isNotEmpty();
    assertThat(read(id).at("/dueAt")).isNotEmpty();
    scan(id, "borrower");
    expect(id, "RETURN_TRANSIT");
    scan(id, "lender");
    expect(id, "FINALISED");

    assertThat(read(id).at("/outcome")).isEqualTo("SUPPLIED");
    nothingVirtualIsLeft(id, "borrower");
    assertThat(item(id, "lender").at("/item_data/base_status/value")).isEqualTo("1");
    assertThat(calls(id)).as("calls of the hub's steps").isLessThanOrEqualTo(45);
  }

  @Test
  void anItemIsHandedOutByAThirdLibrary() {
    String id = ask("SOU", "sou-ben", MIDDLEMARCH, "NOR", "journey-3").at("/id");
    settle(id);
    expect(id, "REQUEST_PLACED_AT_PICKUP_AGENCY");
    assertThat(read(id).at("/sides/lender/agency")).isEqualTo("EAS");

    scan(id, "lender");
    expect(id, "PICKUP_TRANSIT");
    scan(id, "pickup");
    expect(id, "READY_FOR_PICKUP");
    lend(id, "pickup");
    expect(id, "LOANED");
    scan(id, "pickup");
    expect(id, "RETURN_TRANSIT");
    scan(id, "lender");
    expect(id, "FINALISED");
    nothingVirtualIsLeft(id, "borrower");
    nothingVirtualIsLeft(id, "pickup");
  }

  @Test
  void aCancelledItemComesHomeBeforeTheRequestEnds() {
    String id = ask("NOR", "nor-ben", MIDDLEMARCH, "NOR", "journey-4").at("/id");
    settle(id);
    scan(id, "lender");
    expect(id, "PICKUP_TRANSIT");

    Answer cancelled =
        hub.post("/requests/" + id + "/cancel", "{\"by\":\"patron\",\"reason\":\"not needed\"}");
    assertThat(cancelled.status()).isEqualTo(202);
    settle(id);
    expect(id, "RETURNING_UNFILLED");
    settle(id);
    expect(id, "RETURNING_UNFILLED");

    scan(id, "lender");
    expect(id, "FINALISED");
    assertThat(read(id).at("/outcome")).isEqualTo("CANCELLED");
    nothingVirtualIsLeft(id, "borrower");
  }

  @Test
  void theSameWishToldTwiceIsOneRequest() {
    Answer first = ask("EAS", "eas-ada", MIDDLEMARCH, "EAS", "journey-5");
    Answer again = ask("EAS", "eas-ada", MIDDLEMARCH, "EAS", "journey-5");

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.at("/id")).isEqualTo(first.at("/id"));
    settle(first.at("/id"));
    hub.post("/requests/" + first.at("/id") + "/cancel", "{\"by\":\"patron\"}");
    settle(first.at("/id"));
    expect(first.at("/id"), "FINALISED");
  }

  @Test
  void aPatronWhoMayNotBorrowIsToldWhy() {
    Answer blocked = ask("SOU", "sou-cem", MIDDLEMARCH, "SOU", "journey-6");
    Answer expired = ask("SOU", "sou-dia", MIDDLEMARCH, "SOU", "journey-7");
    Answer unknown = ask("SOU", "nobody", "9780156453806", "NOWHERE", "journey-8");

    assertThat(blocked.status()).isEqualTo(422);
    assertThat(blocked.headers().get("content-type")).startsWith("application/problem+json");
    assertThat(blocked.at("/problems/0/code")).isEqualTo("PATRON_BLOCKED");
    assertThat(expired.at("/problems/0/patronText")).isEqualTo("Your card has expired.");
    assertThat(unknown.body())
        .contains("UNKNOWN_PICKUP_LOCATION_AGENCY", "CLUSTER_RECORD_NOT_FOUND");
  }

  @Test
  void badCallersGetProblemDocuments() {
    assertThat(hub.post("/requests", "{\"patron\":").status()).isEqualTo(400);
    assertThat(hub.post("/requests", "{}").at("/problems/0/text")).contains("patron");
    assertThat(hub.get("/requests/none").status()).isEqualTo(404);
    assertThat(hub.get("/requests?stage=NOWHERE").status()).isEqualTo(400);
    assertThat(hub.with("Authorization", "Bearer wrong").get("/requests").status()).isEqualTo(401);
    assertThat(hub.get("/workflow").at("/rows/0/event")).isEqualTo("PatronVerified");
    assertThat(hub.get("/workflow.svg").body()).startsWith("<svg");
    assertThat(hub.get("/agencies").body()).contains("NOR").doesNotContain("key");
  }

  private static Answer ask(String home, String patron, String isbn, String pickup, String key) {
    return hub.with("Idempotency-Key", key)
        .post(
            "/requests",
            """
            {"patron":{"agency":"%s","id":"%s"},"title":{"isbn":"%s"},
             "pickup":{"agency":"%s","library":"MAIN"}}
            """
                .formatted(home, patron, isbn, pickup));
  }

  private static Answer read(String id) {
    return hub.get("/requests/" + id);
  }

  private static void expect(String id, String stage) {
    assertThat(read(id).at("/stage"))
        .as(() -> hub.get("/requests/" + id + "/history").body())
        .isEqualTo(stage);
  }

  /// A quarter of an hour passes; the hub does and sees what is due.
  private static void settle(String id) {
    HubOffice office = program.house().hub();
    office.worker().runDue();
    CLOCK.passes(Duration.ofMinutes(15));
    office.watcher().runDue();
    office.worker().runDue();
    assertThat(hub.post("/requests/" + id + "/look", "").status()).isEqualTo(200);
  }

  private static void scan(String id, String side) {
    Answer scanned =
        library(id, side)
            .post(path(id, side) + "?op=scan&library=MAIN&circ_desk=" + Campus.DESK, "");
    assertThat(scanned.status()).as(scanned.body()).isEqualTo(200);
    settle(id);
  }

  private static void lend(String id, String side) {
    Answer request = read(id);
    String user =
        URLEncoder.encode(request.at("/sides/" + side + "/userId"), StandardCharsets.UTF_8);
    Answer lent =
        library(id, side)
            .post(
                "/users/" + user + "/loans?item_pid=" + request.at("/sides/" + side + "/itemId"),
                """
                {"circ_desk":{"value":"DEFAULT_CIRC_DESK"},"library":{"value":"MAIN"}}
                """);
    assertThat(lent.status()).as(lent.body()).isEqualTo(200);
    settle(id);
  }

  private static String path(String id, String side) {
    Answer request = read(id);
    return "/bibs/%s/holdings/%s/items/%s"
        .formatted(
            request.at("/sides/" + side + "/mmsId"),
            request.at("/sides/" + side + "/holdingId"),
            request.at("/sides/" + side + "/itemId"));
  }

  private static Answer item(String id, String side) {
    return library(id, side).get(path(id, side));
  }

  private static Caller library(String id, String side) {
    String agency = read(id).at("/sides/" + side + "/agency");
    return Optional.ofNullable(LIBRARIES.get(agency)).orElseThrow();
  }

  private static void nothingVirtualIsLeft(String id, String side) {
    String mmsId = read(id).at("/sides/" + side + "/mmsId");
    assertThat(library(id, side).get("/bibs/" + mmsId).errorCode()).isEqualTo("402203");
    String visitor = read(id).at("/sides/lender/userId");
    assertThat(visitor).contains("@");
    Answer user =
        library(id, "lender").get("/users/" + URLEncoder.encode(visitor, StandardCharsets.UTF_8));
    assertThat(user.errorCode()).isEqualTo("401861");
  }

  private static int calls(String id) {
    return hub.get("/requests/" + id + "/history").body().split("\"kind\":\"CALL\"", -1).length - 1;
  }
}
