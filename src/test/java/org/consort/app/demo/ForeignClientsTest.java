package org.consort.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.app.house.Program;
import org.consort.base.ManualClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// The calls that programs for direct consortial borrowing make at an Alma, in their order, older
/// and newer ones, at two libraries of the whole program: one lends, the other borrows.
class ForeignClientsTest {
  private static final ManualClock CLOCK = new ManualClock(Instant.parse("2026-11-21T10:00:00Z"));
  private static Path data;
  private static Program program;
  private static Caller lender;
  private static Caller borrower;

  @BeforeAll
  static void open() throws IOException {
    data = Files.createTempDirectory("consort-clients");
    program = Program.open(new Program.Settings("localhost", 0, data, CLOCK), (_, _) -> List.of());
    SandboxSecrets secrets = SandboxSecrets.in(data);
    new World(program.house(), secrets, program.baseUrl()).build();
    lender = caller(secrets.key(Place.SOU));
    borrower = caller(secrets.key(Place.NOR));
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

  private static Caller caller(String key) {
    return new Caller(
        program.baseUrl() + "/almaws/v1",
        Map.of(
            "Authorization", "apikey " + key,
            "Accept", "application/json",
            "Content-Type", "application/json"));
  }

  @Test
  void serveTheNewerFlowFromPingToCleanUp() {
    ping();
    String visitor = visitor("nor-ada@NOR", "NOR-VISITOR-1");
    String item = follow(lender, "SOU-B0002-1");
    available(item);

    String supplied = place(lender, visitor, item, "DCB", "[req-1] for nor-ada");
    assertThat(adopted(visitor, "[req-1]")).isEqualTo(supplied);

    String virtual = virtualItem("SOU-B0002-1", "ILL");
    String wished = place(borrower, "nor-ada", virtual, "MAIN", "[req-1]");
    assertThat(status(borrower, "nor-ada", wished)).isEqualTo("IN_PROCESS");

    scan(lender, item, "MAIN");
    assertThat(process(lender, item)).isEqualTo("TRANSIT");
    assertThat(status(lender, visitor, supplied)).isEqualTo("IN_PROCESS");
    scan(borrower, virtual, "DCB");
    assertThat(process(borrower, virtual)).isEqualTo("TRANSIT");
    scan(borrower, virtual, "MAIN");
    assertThat(status(borrower, "nor-ada", wished)).isEqualTo("ON_HOLD_SHELF");

    Answer loan = checkOut(borrower, "nor-ada", virtual, wished);
    Answer mirrored = checkOut(lender, visitor, item, supplied);
    assertThat(status(borrower, "nor-ada", wished)).isEqualTo("401694");
    assertThat(status(lender, visitor, supplied)).isEqualTo("401694");
    assertThat(process(lender, item)).isEqualTo("LOAN");

    renew(visitor, item, mirrored.at("/loan_id"));
    preventRenewal(virtual, loan.at("/loan_id"));

    scan(borrower, virtual, "DCB");
    assertThat(borrower.get("/users/nor-ada/loans/" + loan.at("/loan_id")).at("/loan_status"))
        .isEqualTo("COMPLETE");
    scan(lender, item, "MAIN");
    assertThat(lender.get(item).at("/item_data/base_status/value")).isEqualTo("1");
    cleanUp(virtual);
  }

  private static void ping() {
    assertThat(lender.get("/conf/test").body()).startsWith("<test>GET - OK");
    assertThat(lender.post("/bibs/test", "").body()).startsWith("<test>POST - OK");
    assertThat(lender.post("/users/operation/test", "").body()).startsWith("<test>POST - OK");
    assertThat(lender.get("/conf/general").at("/institution/value")).isNotEmpty();
  }

  /// The patron of another library, as a user of the lender: looked for, made, kept up to date.
  private static String visitor(String id, String barcode) {
    Answer unknown = lender.get("/users/" + encoded(id));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.errorCode()).isEqualTo("401861");
    Answer made =
        lender.post(
            "/users",
            """
            {"record_type":{"value":"PUBLIC"},"first_name":"DCB","last_name":"VPATRON",
             "status":{"value":"ACTIVE"},"is_researcher":false,"external_id":"%s",
             "account_type":{"value":"EXTERNAL"},"user_group":{"value":"DCB_PATRON"},
             "user_identifier":[{"id_type":{"value":"INST_ID"},"value":"%s"},
               {"id_type":{"value":"BARCODE"},"value":"%s"}]}
            """
                .formatted(id, id, barcode));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    String primary = encoded(made.at("/primary_id"));
    ObjectNode whole = (ObjectNode) lender.get("/users/" + encoded(id)).json();
    whole.put("expiry_date", "2027-03-21Z");
    Answer longer = lender.put("/users/" + primary, whole.toString());
    assertThat(longer.at("/expiry_date")).as(longer.body()).isEqualTo("2027-03-21Z");
    whole.putObject("user_group").put("value", "FACULTY");
    assertThat(
            lender
                .put("/users/" + primary + "?override=user_group", whole.toString())
                .at("/user_group/value"))
        .isEqualTo("FACULTY");
    return primary;
  }

  private static void available(String item) {
    String title = item.replaceAll("/holdings.*", "");
    Answer items = lender.get(title + "/holdings/ALL/items?limit=100&offset=0&expand=due_date");
    assertThat(items.at("/item/0/item_data/base_status/value")).isEqualTo("1");
    assertThat(items.at("/item/0/holding_data/holding_id")).isNotEmpty();
    assertThat(items.at("/item/0/bib_data/mms_id")).isEqualTo(title.replace("/bibs/", ""));
    assertThat(lender.get(item + "/requests").at("/total_record_count")).isEqualTo("0");
  }

  private static String place(
      Caller library, String user, String item, String pickup, String comment) {
    Answer placed =
        library.post(
            "/users/" + user + "/requests?item_pid=" + pid(item),
            """
            {"request_type":"HOLD","pickup_location_type":"LIBRARY",
             "pickup_location_library":"%s","comment":"%s"}
            """
                .formatted(pickup, comment));
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
    assertThat(placed.at("/request_status")).isIn("NOT_STARTED", "IN_PROCESS");
    assertThat(placed.at("/item_id")).isEqualTo(pid(item));
    assertThat(placed.at("/barcode")).isNotEmpty();
    return placed.at("/request_id");
  }

  /// The hold that is there already, known by the marker in its comment.
  private static String adopted(String user, String marker) {
    Answer list = lender.get("/users/" + user + "/requests?request_type=HOLD&limit=100&offset=0");
    assertThat(list.at("/total_record_count")).isEqualTo("1");
    assertThat(list.at("/user_request/0/comment")).startsWith(marker);
    return list.at("/user_request/0/request_id");
  }

  private static String virtualItem(String barcode, String policy) {
    assertThat(borrower.get("/items?item_barcode=" + barcode).errorCode()).isEqualTo("401689");
    Caller xml = borrower.with("Content-Type", "application/xml");
    Answer bib =
        xml.post(
            "/bibs",
            "<bib><suppress_from_publishing>true</suppress_from_publishing><record>"
                + "<controlfield tag=\"001\">foreign-1</controlfield>"
                + "<datafield tag=\"245\" ind1=\"0\" ind2=\"0\"><subfield code=\"a\">Middlemarch"
                + "</subfield></datafield><datafield tag=\"500\" ind1=\" \" ind2=\" \">"
                + "<subfield code=\"a\">Virtual</subfield></datafield></record></bib>");
    assertThat(bib.status()).as(bib.body()).isEqualTo(200);
    assertThat(borrower.get("/conf/libraries/DCB/locations/DCBLOC").at("/code"))
        .isEqualTo("DCBLOC");
    Answer holding =
        xml.post(
            "/bibs/" + bib.at("/mms_id") + "/holdings",
            "<holding><record><datafield tag=\"852\" ind1=\"8\" ind2=\" \"><subfield code=\"b\">DCB"
                + "</subfield><subfield code=\"c\">DCBLOC</subfield><subfield code=\"h\">"
                + "DCB_VIRTUAL_COLLECTION</subfield></datafield><datafield tag=\"866\" ind1=\" \""
                + " ind2=\" \"><subfield code=\"a\">1</subfield></datafield></record></holding>");
    String path = "/bibs/" + bib.at("/mms_id") + "/holdings/" + holding.at("/holding_id");
    Answer item =
        borrower.post(
            path + "/items",
            """
            {"item_data":{"barcode":"%s","physical_material_type":{"value":"BOOK"},
             "policy":{"value":"%s"},"base_status":{"value":"1"},"description":"DCB copy",
             "holding_data":{"library":{"value":"DCB"},"location":{"value":"DCBLOC"}}}}
            """
                .formatted(barcode, policy));
    assertThat(item.status()).as(item.body()).isEqualTo(200);
    return path + "/items/" + item.at("/item_data/pid");
  }

  private static Answer checkOut(Caller library, String user, String item, String request) {
    String barcode = library.get(item).at("/item_data/barcode");
    String found = follow(library, barcode);
    assertThat(library.get(found).at("/item_data/library/value")).isNotEmpty();
    Answer loan =
        library.post(
            "/users/" + user + "/loans?item_pid=" + pid(found),
            """
            {"circ_desk":{"value":"DEFAULT_CIRC_DESK"},"library":{"value":"MAIN"},
             "return_circ_desk":{"value":"DEFAULT_CIRC_DESK"},"request_id":{"value":"%s"}}
            """
                .formatted(request));
    assertThat(loan.at("/loan_id")).as(loan.body()).isNotEmpty();
    assertThat(loan.at("/request_id/value")).isEqualTo(request);
    return loan;
  }

  private static void renew(String user, String item, String loan) {
    Answer loans = lender.get("/users/" + user + "/loans?limit=100&offset=0");
    assertThat(loans.at("/item_loan/0/item_id")).isEqualTo(pid(item));
    Answer renewed = lender.post("/users/" + user + "/loans/" + loan + "?op=renew", "");
    assertThat(renewed.at("/process_status")).as(renewed.body()).isEqualTo("RENEW");
  }

  /// A policy under which nothing is renewed, and the sentence older clients write instead.
  private static void preventRenewal(String item, String loan) {
    ObjectNode whole = (ObjectNode) borrower.get(item).json();
    ObjectNode itemPart = (ObjectNode) whole.get("item_data");
    itemPart.putObject("policy").put("value", "SHORT");
    itemPart.put("fulfillment_note", "Not to be renewed.");
    assertThat(borrower.put(item, whole.toString()).status()).isEqualTo(200);
    assertThat(borrower.get(item).at("/item_data/policy/value")).isEqualTo("SHORT");
    assertThat(borrower.get(item).at("/item_data/fulfillment_note"))
        .isEqualTo("Not to be renewed.");
    assertThat(borrower.get("/users/nor-ada/loans/" + loan).at("/loan_status")).isEqualTo("ACTIVE");
  }

  private static void cleanUp(String item) {
    String holding = item.replaceAll("/items.*", "");
    String bib = item.replaceAll("/holdings.*", "");
    for (String path : List.of(item, holding, bib)) {
      Answer gone = borrower.delete(path + "?override=true");
      assertThat(gone.status()).as(path + gone.body()).isEqualTo(204);
    }
    assertThat(borrower.get(bib).errorCode()).isEqualTo("402203");
  }

  @Test
  void serveTheOlderFlowThatCancelsAndNamesNoReason() {
    assertThat(lender.get("/conf/test").body()).isNotEmpty();
    String item = follow(lender, "SOU-B0003-1");
    String title = item.replaceAll("/holdings.*", "");
    String holding = lender.get(title + "/holdings").at("/holding/0/holding_id");
    Answer items = lender.get(title + "/holdings/" + holding + "/items");
    assertThat(items.at("/item/0/item_data/pid")).isNotEmpty();
    assertThat(lender.get(item + "/requests").at("/total_record_count")).isEqualTo("0");
    assertThat(lender.get("/conf/libraries").at("/library/0/number_of_locations/value"))
        .isNotEmpty();

    String visitor = visitor("nor-ben@NOR", "NOR-VISITOR-2");
    String request = place(lender, visitor, item, "DCB", "req-2");
    assertThat(status(lender, visitor, request)).isIn("NOT_STARTED", "IN_PROCESS");
    String shelf = lender.get(item).at("/item_data/library/value");
    scan(lender, item, shelf);
    assertThat(process(lender, item)).isEqualTo("TRANSIT");

    String address = "/users/" + visitor + "/requests/" + request;
    assertThat(lender.delete(address + "?override=true").status()).isEqualTo(204);
    assertThat(lender.get(address).errorCode()).isEqualTo("401694");
    scan(lender, item, shelf);
    assertThat(lender.get(item).at("/item_data/base_status/value")).isEqualTo("1");
    assertThat(lender.delete("/users/" + visitor).status()).isEqualTo(204);
  }

  @Test
  void changeAVirtualItemWhenAnotherLenderIsFound() {
    String item = virtualItem("ELSEWHERE-1", "ILL");
    String request = place(borrower, "nor-ben", item, "MAIN", "[req-3]");

    ObjectNode reduced = (ObjectNode) borrower.get(item).json();
    ObjectNode itemPart = (ObjectNode) reduced.get("item_data");
    itemPart.put("barcode", "ELSEWHERE-2");
    itemPart.putObject("physical_material_type").put("value", "DVD");
    assertThat(borrower.put(item, reduced.toString()).at("/item_data/barcode"))
        .isEqualTo("ELSEWHERE-2");

    assertThat(follow(borrower, "ELSEWHERE-2")).isEqualTo(item);
    String address = "/users/nor-ben/requests/" + request;
    assertThat(borrower.get(address).at("/barcode")).isEqualTo("ELSEWHERE-2");
    Answer gone =
        borrower.delete(
            address + "?reason=CancelledAtPatronRequest&override=true&notify_user=false");
    assertThat(gone.status()).isEqualTo(204);
    cleanUp(item);
  }

  @Test
  void askWhyAHoldWasRefused() {
    String item = follow(lender, "SOU-B0004-1");
    Answer refused =
        lender.post(
            "/users/sou-ada/requests?item_pid=" + pid(item),
            """
            {"request_type":"HOLD","pickup_location_type":"LIBRARY",
             "pickup_location_library":"RES_SHARE"}
            """);
    assertThat(refused.errorCode()).isEqualTo("401129");
    assertThat(
            lender
                .get(item + "/request-options?user_id=sou-ada")
                .at("/request_option/0/type/value"))
        .isEqualTo("HOLD");
    assertThat(lender.with("Exl-User-Pw", "wrong").post("/users/sou-ada?op=auth", "").errorCode())
        .isEqualTo("401866");
  }

  private static String follow(Caller library, String barcode) {
    Answer found = library.get("/items?item_barcode=" + barcode);
    assertThat(found.status()).as(found.body()).isEqualTo(302);
    String path = URI.create(found.headers().get("location")).getPath();
    assertThat(path).matches("/almaws/v1/bibs/[0-9]+/holdings/[0-9]+/items/[0-9]+");
    return path.replace("/almaws/v1", "");
  }

  private static void scan(Caller library, String item, String at) {
    Answer scanned =
        library.post(item + "?op=scan&library=" + at + "&circ_desk=DEFAULT_CIRC_DESK", "");
    assertThat(scanned.at("/item_data/pid")).as(scanned.body()).isEqualTo(pid(item));
  }

  /// The request's status, or the code of the error when it is gone.
  private static String status(Caller library, String user, String request) {
    Answer answer = library.get("/users/" + user + "/requests/" + request);
    return answer.status() == 200 ? answer.at("/request_status") : answer.errorCode();
  }

  private static String process(Caller library, String item) {
    return library.get(item).at("/item_data/process_type/value");
  }

  private static String pid(String item) {
    return item.replaceAll(".*/", "");
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}
