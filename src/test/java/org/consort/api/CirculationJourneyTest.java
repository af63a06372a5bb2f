package org.consort.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.LendingLibrary.Book;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What a consortium hub relies on when it drives a library through its API.
class CirculationJourneyTest {
  private static final LendingLibrary LIBRARY = new LendingLibrary();
  private static final Caller NORTH = LIBRARY.north();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private final String visitor = LIBRARY.patron();
  private final Book book = LIBRARY.book();
  private final String requests = "/users/" + visitor + "/requests";

  @Test
  void goesThroughTheLendersStatesFromHoldToShelf() {
    Caller.Answer placed =
        NORTH.post(
            requests + "?item_pid=" + book.pid(),
            LendingLibrary.hold("DCB", ",\"comment\":\"[hub 01J8] for someone\""));
    String request = requests + "/" + placed.at("/request_id");
    assertThat(placed.at("/request_status")).isIn("NOT_STARTED", "IN_PROCESS");
    assertItem("1", "REQUESTED");

    assertThat(LIBRARY.scan(book, "MAIN").at("/item_data/process_type/value")).isEqualTo("TRANSIT");
    assertThat(NORTH.get(request).at("/request_status")).isEqualTo("IN_PROCESS");
    assertThat(NORTH.get(request).at("/task_name")).isEqualTo("Transit Item");
    assertThat(NORTH.get(request).at("/comment")).isEqualTo("[hub 01J8] for someone");
    assertItem("0", "TRANSIT");

    Caller.Answer loan =
        NORTH.post(
            "/users/" + visitor + "/loans?item_pid=" + book.pid(),
            """
            {"circ_desk":{"value":"DEFAULT_CIRC_DESK"},"library":{"value":"MAIN"},
             "return_circ_desk":{"value":"DEFAULT_CIRC_DESK"},"request_id":{"value":"%s"}}
            """
                .formatted(placed.at("/request_id")));
    assertThat(loan.at("/loan_status")).isEqualTo("ACTIVE");
    assertThat(loan.at("/request_id/value")).isEqualTo(placed.at("/request_id"));
    assertItem("0", "LOAN");
    assertThat(NORTH.get(request).errorCode()).isEqualTo("401694");
    assertThat(NORTH.get(requests).at("/total_record_count")).isEqualTo("0");

    LIBRARY.scan(book, "SCI");
    assertItem("0", "TRANSIT");
    Caller.Answer home = LIBRARY.scan(book, "MAIN");
    assertThat(home.at("/additional_info"))
        .isEqualTo(
            "Item's destination is: Reshelve to Stacks. Request/Process Type: . Requester: ."
                + " Requester ID: . Place in Queue: 0");
    assertItem("1", "");
    assertThat(NORTH.get("/users/" + visitor + "/loans/" + loan.at("/loan_id")).at("/loan_status"))
        .isEqualTo("COMPLETE");
  }

  @Test
  void goesThroughTheBorrowersStatesFromVirtualItemToReturn() {
    Book stand = LIBRARY.book("DCB", "ILL");
    String request = requests + "/" + LIBRARY.placed(visitor, stand, "MAIN");

    LIBRARY.scan(stand, "DCB");
    assertThat(NORTH.get(request).at("/request_status")).isEqualTo("IN_PROCESS");

    LIBRARY.scan(stand, "MAIN");
    assertThat(NORTH.get(request).at("/request_status")).isEqualTo("ON_HOLD_SHELF");
    assertThat(NORTH.get(request).at("/expiry_date")).isEqualTo("2026-05-11Z");
    assertThat(NORTH.get(stand.path()).at("/item_data/process_type/value")).isEqualTo("HOLDSHELF");

    Caller.Answer loan = LIBRARY.lend(visitor, stand);
    assertThat(loan.at("/due_date")).isEqualTo("2026-06-15T23:59:00Z");
    assertThat(NORTH.get(request).errorCode()).isEqualTo("401694");

    LIBRARY.scan(stand, "MAIN");
    assertThat(NORTH.get(stand.path()).at("/item_data/process_type/value")).isEqualTo("TRANSIT");
    assertThat(NORTH.get("/users/" + visitor + "/loans").at("/total_record_count")).isEqualTo("0");
  }

  private void assertItem(String baseStatus, String processType) {
    Caller.Answer item = NORTH.get(book.path());
    assertThat(item.at("/item_data/base_status/value")).isEqualTo(baseStatus);
    assertThat(item.at("/item_data/process_type/value")).isEqualTo(processType);
  }
}
