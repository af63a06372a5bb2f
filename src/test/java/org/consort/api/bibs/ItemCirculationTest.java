package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.LendingLibrary.hold;

import java.util.List;
import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.consort.api.TestLibrary;
import org.consort.circulation.LoanPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Requests, loans and scan-in at addresses that begin with the title.
class ItemCirculationTest {
  private static final String DESK =
      "{\"circ_desk\":{\"value\":\"DEFAULT_CIRC_DESK\"},\"library\":{\"value\":\"MAIN\"}}";

  private static final LendingLibrary LIBRARY = new LendingLibrary();
  private static final Caller NORTH = LIBRARY.north();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private final String ada = LIBRARY.patron();
  private final Book book = LIBRARY.book();

  @Test
  void countsTheRequestsOfAnItem() {
    assertThat(NORTH.get(book.path() + "/requests").at("/total_record_count")).isEqualTo("0");
    LIBRARY.placed(ada, book, "SCI");
    LIBRARY.placed(LIBRARY.patron(), book, "SCI");

    Caller.Answer list = NORTH.get(book.path() + "/requests");
    assertThat(list.at("/total_record_count")).isEqualTo("2");
    assertThat(list.at("/user_request/0/user_primary_id")).isEqualTo(ada);
    assertThat(list.at("/user_request/1/place_in_queue")).isEqualTo("2");
    assertThat(list.at("/user_request/1/request_status")).isEqualTo("NOT_STARTED");
  }

  @Test
  void placesShowsChangesAndCancelsARequestOfAnItem() {
    Caller.Answer placed = NORTH.post(book.path() + "/requests?user_id=" + ada, hold("SCI"));
    String request = book.path() + "/requests/" + placed.at("/request_id");

    assertThat(NORTH.get(request).body()).isEqualTo(placed.body());
    assertThat(NORTH.put(request, hold("MAIN")).at("/pickup_location_library")).isEqualTo("MAIN");
    assertThat(NORTH.delete(request + "?reason=CannotBeFulfilled").status()).isEqualTo(204);
    assertThat(NORTH.get(request).errorCode()).isEqualTo("401694");
  }

  @Test
  void cannotScanForARequestThatIsNoNumber() {
    String scan = book.path() + "?op=scan&library=MAIN&circ_desk=DEFAULT_CIRC_DESK&request_id=abc";

    assertThat(NORTH.post(scan, "").errorCode()).isEqualTo("40166411");
    assertThat(NORTH.inXml().post(scan, "").body())
        .contains("The parameter request_id is invalid. Received: abc.");
  }

  @Test
  void cannotScanForARequestThatTheItemDoesNotServe() {
    LIBRARY.placed(ada, book, "MAIN");
    Book other = LIBRARY.book();
    String ofAnother = LIBRARY.placed(LIBRARY.patron(), other, "MAIN");
    String item = NORTH.get(book.path()).body();
    String scan = book.path() + "?op=scan&library=MAIN&circ_desk=DEFAULT_CIRC_DESK&request_id=";

    for (String request : List.of("999999999001", ofAnother)) {
      assertThat(NORTH.post(scan + request, "").errorCode()).isEqualTo("40166411");
      assertThat(NORTH.inXml().post(scan + request, "").body())
          .contains("The parameter request_id is invalid. Received: " + request + ".");
    }
    assertThat(NORTH.get(book.path()).body()).isEqualTo(item);
    assertThat(NORTH.get(book.path() + "/requests").at("/user_request/0/request_status"))
        .isEqualTo("IN_PROCESS");
    assertThat(NORTH.post(scan, "").at("/item_data/process_type/value")).isEqualTo("HOLDSHELF");
  }

  @Test
  void placesAndListsRequestsOfATitle() {
    String requests = "/bibs/" + book.bib() + "/requests";
    Caller.Answer placed = NORTH.post(requests + "?user_id=" + ada, hold("SCI"));

    assertThat(placed.at("/mms_id")).isEqualTo(book.bib());
    assertThat(NORTH.get(requests).at("/total_record_count")).isEqualTo("1");
    assertThat(NORTH.get(requests + "/" + placed.at("/request_id")).status()).isEqualTo(200);
    assertThat(NORTH.delete(requests + "/" + placed.at("/request_id")).status()).isEqualTo(204);
    assertThat(NORTH.get("/bibs/999999001/requests").errorCode()).isEqualTo("402203");
    assertThat(NORTH.get("/bibs/abc/requests").errorCode()).isEqualTo("402204");
  }

  @Test
  void refusesARequestWithoutKnownUser() {
    assertThat(NORTH.post(book.path() + "/requests", hold("SCI")).errorCode())
        .isEqualTo("40166414");
    assertThat(NORTH.post(book.path() + "/requests?user_id=nobody", hold("SCI")).errorCode())
        .isEqualTo("401890");
  }

  @Test
  void needsTheRealHoldingForRequestsAndScans() {
    String anyHolding = "/bibs/" + book.bib() + "/holdings/ALL/items/" + book.pid();

    assertThat(NORTH.get(anyHolding).status()).isEqualTo(200);
    assertThat(NORTH.get(anyHolding + "/requests").errorCode()).isEqualTo("402208");
    assertThat(
            NORTH
                .post(anyHolding + "?op=scan&library=MAIN&circ_desk=DEFAULT_CIRC_DESK", "")
                .errorCode())
        .isEqualTo("402208");
    Book other = LIBRARY.book();
    String otherTitle =
        "/bibs/" + other.bib() + "/holdings/" + book.holding() + "/items/" + book.pid();
    assertThat(NORTH.get(otherTitle + "/requests").errorCode()).isEqualTo("402203");
  }

  @Test
  void tellsWhatMayBeRequested() {
    Caller.Answer options = NORTH.get(book.path() + "/request-options?user_id=" + ada);
    assertThat(options.at("/request_option/0/type/value")).isEqualTo("HOLD");
    assertThat(options.at("/request_option/0/request_url"))
        .endsWith("/users/" + ada + "/requests/");
    assertThat(NORTH.inXml().get(book.path() + "/request-options?user_id=" + ada).body())
        .contains("/users/" + ada + "/requests/</request_url>");
    for (String nobody : List.of("", "?user_id=GUEST", "?user_id=guest", "?user_id=")) {
      Caller.Answer none = NORTH.get(book.path() + "/request-options" + nobody);
      assertThat(none.status()).as(nobody).isEqualTo(200);
      assertThat(none.body()).doesNotContain("HOLD");
    }

    Book reference = LIBRARY.book("MAIN", "REFONLY");
    assertThat(
            NORTH
                .get(reference.path() + "/request-options?user_id=" + ada)
                .at("/request_option/0/type/value"))
        .isEqualTo("DIGITIZATION");
    assertThat(
            NORTH
                .get("/bibs/" + book.bib() + "/request-options?user_id=" + ada)
                .at("/request_option/0/type/value"))
        .isEqualTo("HOLD");
    assertThat(NORTH.get(book.path() + "/request-options").status()).isEqualTo(200);
  }

  @Test
  void canTellForHowLongAUserMayBorrowAnItem() {
    LIBRARY
        .library()
        .circulation()
        .policies()
        .put(TestLibrary.NORTH, new LoanPolicy("SHORT", "UNDERGRAD", 1, 0));
    Book brief = LIBRARY.book("MAIN", "SHORT");
    String wanted = "?expand=due_date,due_date_policy";
    String policy = "/item_data/due_date_policy";

    assertThat(NORTH.get(brief.path() + wanted).at(policy)).isEqualTo("7 days");
    assertThat(NORTH.get(brief.path() + wanted + "&user_id=" + ada).at(policy)).isEqualTo("1 day");
    assertThat(
            NORTH
                .inXml()
                .get("/bibs/" + brief.bib() + "/holdings/ALL/items" + wanted + "&user_id=GUEST")
                .body())
        .contains("<due_date_policy>7 days</due_date_policy>");
    Book reference = LIBRARY.book("MAIN", "REFONLY");
    assertThat(NORTH.get(reference.path() + wanted).at(policy)).isEqualTo("Not loanable");
    assertThat(NORTH.get(brief.path()).body()).doesNotContain("due_date_policy");
    assertThat(NORTH.get(brief.path() + wanted + "&user_id=nobody").errorCode())
        .isEqualTo("401861");
  }

  @Test
  void lendsAndListsByItemAndTitle() {
    Caller.Answer loan = NORTH.post(book.path() + "/loans?user_id=" + ada, DESK);
    String id = loan.at("/loan_id");
    String anyHolding = "/bibs/1/holdings/ALL/items/" + book.pid() + "/loans";

    assertThat(loan.at("/user_id")).isEqualTo(ada);
    assertThat(NORTH.get(anyHolding).at("/item_loan/0/loan_id")).isEqualTo(id);
    assertThat(NORTH.get(anyHolding + "/" + id).at("/loan_id")).isEqualTo(id);
    assertThat(NORTH.get("/bibs/" + book.bib() + "/loans").at("/total_record_count"))
        .isEqualTo("1");
    assertThat(NORTH.get("/bibs/" + book.bib() + "/loans/" + id).status()).isEqualTo(200);
    assertThat(NORTH.get("/bibs/991/loans").errorCode()).isEqualTo("402203");
    assertThat(NORTH.get("/bibs/991/loans?loan_status=Complete").errorCode()).isEqualTo("402203");
    assertThat(NORTH.get("/bibs/991/loans/" + id).errorCode()).isEqualTo("401823");
    assertThat(NORTH.get("/bibs/1/holdings/ALL/items/231/loans").errorCode()).isEqualTo("40166411");
    assertThat(NORTH.post(book.path() + "/loans/" + id + "?op=renew", "").at("/process_status"))
        .isEqualTo("RENEW");
    assertThat(NORTH.post(book.path() + "/loans/" + id + "?op=melt", "").errorCode())
        .isEqualTo("60211");
    assertThat(
            NORTH
                .put(book.path() + "/loans/" + id, "{\"due_date\":\"2027-01-31T12:00:00Z\"}")
                .at("/due_date"))
        .isEqualTo("2027-01-31T12:00:00Z");
  }

  @Test
  void answersAScanWithTheItemAndItsDestination() {
    LIBRARY.placed(ada, book, "SCI");

    Caller.Answer scanned = LIBRARY.scan(book, "MAIN");

    assertThat(scanned.status()).isEqualTo(200);
    assertThat(scanned.at("/item_data/pid")).isEqualTo(book.pid());
    assertThat(scanned.at("/item_data/base_status/value")).isEqualTo("0");
    assertThat(scanned.json().at("/item_data/requested").asBoolean()).isTrue();
    assertThat(scanned.at("/additional_info"))
        .isEqualTo(
            "Item's destination is: Science Library. Request/Process Type: Patron physical item"
                + " request. Requester: Example, %s. Requester ID: %s. Place in Queue: 1"
                    .formatted(ada, ada));
  }

  @Test
  void scansInADepartment() {
    // In capitals, as an add-on of many lending libraries has it.
    Caller.Answer scanned = NORTH.post(book.path() + "?op=SCAN&library=MAIN&department=ACQ", "");

    assertThat(scanned.at("/item_data/process_type/value")).isEqualTo("TRANSIT");
  }

  @Test
  void saysWhatIsWrongWithAScan() {
    String path = book.path();
    assertThat(NORTH.post(path + "?op=scan&library=MAIN", "").at("/errorList/error/0/errorMessage"))
        .isEqualTo("Must send at least one of the following parameters: [circ_desk,department]");
    assertThat(NORTH.post(path + "?op=scan&circ_desk=DEFAULT_CIRC_DESK", "").errorCode())
        .isEqualTo("40166414");
    assertThat(NORTH.post(path, "").errorCode()).isEqualTo("40166414");
    assertThat(NORTH.post(path + "?op=fold", "").errorCode()).isEqualTo("401873");
    assertThat(NORTH.post(path + "?op=scan&library=MAIN&circ_desk=ATTIC", "").errorCode())
        .isEqualTo("402502");
    assertThat(NORTH.post(path + "?op=scan&library=ATTIC&circ_desk=X", "").errorCode())
        .isEqualTo("402502");
    String unknown = "/bibs/" + book.bib() + "/holdings/" + book.holding() + "/items/23999";
    Caller.Answer answer =
        NORTH.post(unknown + "?op=scan&library=MAIN&circ_desk=DEFAULT_CIRC_DESK", "");
    assertThat(answer.at("/errorList/error/0/errorMessage"))
        .isEqualTo("The parameter item_pid is invalid. Received: 23999.");
    assertThat(NORTH.get(path).at("/item_data/process_type/value")).isEmpty();
  }

  @Test
  void keepsOneInstitutionFromTheItemsOfAnother() {
    Caller south = LIBRARY.library().south();

    assertThat(south.get(book.path() + "/requests").status()).isEqualTo(400);
    assertThat(
            south
                .post(book.path() + "?op=scan&library=MAIN&circ_desk=DEFAULT_CIRC_DESK", "")
                .errorCode())
        .isEqualTo("40166411");
    assertThat(NORTH.get(book.path()).at("/item_data/process_type/value")).isEmpty();
  }
}
