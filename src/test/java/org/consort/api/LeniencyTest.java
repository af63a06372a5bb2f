package org.consort.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import org.consort.api.Caller.Answer;
import org.consort.institution.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What known clients get wrong: the literal `null` where an id belongs, a status that is none.
class LeniencyTest {
  private static final String HOLD =
      """
      {"request_type":"HOLD","pickup_location_type":"LIBRARY","pickup_location_library":"MAIN"}
      """;
  private static final String LOAN =
      "{\"circ_desk\":{\"value\":\"DEFAULT_CIRC_DESK\"},\"library\":{\"value\":\"MAIN\"}}";

  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();
  private final LendingLibrary.Book book = library.book();
  private String reader = "";

  @BeforeEach
  void addAReader() {
    reader = library.patron();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void understandsNullIdsWhereThatWasAgreed() {
    takeLeniently();
    String request =
        north.post("/users/" + reader + "/requests?item_pid=" + book.pid(), HOLD).at("/request_id");

    Answer seen = north.get("/users/null/requests/" + request);
    assertThat(seen.at("/user_primary_id")).isEqualTo(reader);
    assertThat(north.get(nullItem() + "/requests").at("/user_request/0/request_id"))
        .isEqualTo(request);
    assertThat(north.delete("/users/null/requests/" + request + "?reason=").status())
        .isEqualTo(204);
    String loan =
        north.post("/users/" + reader + "/loans?item_pid=" + book.pid(), LOAN).at("/loan_id");
    assertThat(north.get("/users/null/loans/" + loan).at("/item_id")).isEqualTo(book.pid());
    assertThat(
            north
                .post(nullItem() + "?op=scan&library=MAIN&circ_desk=DEFAULT_CIRC_DESK", "")
                .status())
        .isEqualTo(200);
    assertThat(
            north
                .get("/bibs/" + book.bib() + "/holdings/null/items")
                .json()
                .at("/total_record_count")
                .asInt())
        .isEqualTo(1);
  }

  @Test
  void refusesNullIdsOtherwise() {
    String request =
        north.post("/users/" + reader + "/requests?item_pid=" + book.pid(), HOLD).at("/request_id");

    assertThat(north.get("/users/null/requests/" + request).errorCode()).isEqualTo("401890");
    assertThat(north.delete("/users/null/requests/" + request).errorCode()).isEqualTo("401890");
    assertThat(north.get("/users/null/loans/1239001").errorCode()).isEqualTo("401861");
    assertThat(north.get(nullItem() + "/requests").status()).isEqualTo(400);
    assertThat(north.get("/bibs/" + book.bib() + "/holdings/null/items").status()).isEqualTo(400);
    assertThat(north.get("/conf/leniencies").body())
        .isEqualTo("{\"total_record_count\":0,\"manner\":\"STRICT\"}");
  }

  @Test
  void neverInventsAUser() {
    takeLeniently();

    assertThat(north.get("/users/null").errorCode()).isEqualTo("401861");
    assertThat(north.get("/users/null/requests").errorCode()).isEqualTo("401890");
    assertThat(north.post("/users/null/requests?item_pid=" + book.pid(), HOLD).errorCode())
        .isEqualTo("401890");
  }

  @Test
  void cannotReachAnotherInstitutionThroughNull() {
    takeLeniently();
    library
        .library()
        .institutions()
        .agree(TestLibrary.SOUTH, Terms.USUAL.taking(Terms.Manner.LENIENT));
    String request =
        north.post("/users/" + reader + "/requests?item_pid=" + book.pid(), HOLD).at("/request_id");

    assertThat(library.library().south().get("/users/null/requests/" + request).errorCode())
        .isEqualTo("401694");
  }

  @Test
  void countsEachLeniencyAndShowsIt() {
    takeLeniently();
    north.get(nullItem() + "/requests");
    north.get(nullItem() + "/requests");

    Answer shown = north.get("/conf/leniencies");
    assertThat(shown.at("/manner")).isEqualTo("LENIENT");
    assertThat(shown.at("/leniency/0/kind")).isEqualTo("NULL_HOLDING_ID");
    assertThat(shown.at("/leniency/0/uses")).isEqualTo("2");
    assertThat(shown.at("/leniency/0/last_key")).isEqualTo("test");
    assertThat(shown.at("/leniency/1/kind")).isEqualTo("NULL_MMS_ID");
    assertThat(north.inXml().get("/conf/leniencies").body())
        .contains("<leniencies total_record_count=\"2\" manner=\"LENIENT\"><leniency>");
  }

  @Test
  void takesAnOddStatusOfARoleForInactiveWhereThatWasAgreed() {
    String odd =
        north
            .get("/users/" + reader)
            .body()
            .replaceFirst(
                "\"status\":\\{\"value\":\"ACTIVE\",\"desc\":\"Active\"\\},\"scope\"",
                "\"status\":{\"value\":\"SUSPENDED\"},\"scope\"");
    assertThat(odd).contains("SUSPENDED");
    assertThat(north.put("/users/" + reader, odd).errorCode()).isEqualTo("401864");

    takeLeniently();
    assertThat(north.put("/users/" + reader, odd).at("/user_role/0/status/value"))
        .isEqualTo("INACTIVE");
    String other = odd.replace("\"" + reader + "\"", "\"another\"");
    assertThat(north.post("/users", other).at("/user_role/0/status/value")).isEqualTo("INACTIVE");
    assertThat(north.get("/conf/leniencies").at("/leniency/0/kind")).isEqualTo("ODD_ROLE_STATUS");
    assertThat(north.get("/conf/leniencies").at("/leniency/0/uses")).isEqualTo("2");
  }

  private String nullItem() {
    return "/bibs/null/holdings/null/items/" + book.pid();
  }

  private void takeLeniently() {
    library.library().institutions().agree(NORTH, Terms.USUAL.taking(Terms.Manner.LENIENT));
  }
}
