package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.consort.api.TestLibrary;
import org.consort.institution.Hours;
import org.consort.institution.Institution;
import org.consort.institution.OpeningTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LoansEndpointTest {
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
  private final String loans = "/users/" + ada + "/loans";
  private final String byPid = loans + "?item_pid=" + book.pid();

  @Test
  void alwaysTellsOfItsReturnAndItsRenewal() {
    Caller.Answer lent = NORTH.post(byPid, DESK);

    assertThat(lent.body())
        .contains("\"return_circ_desk\":{}")
        .contains("\"returned_by\":{\"value\":\"\"}")
        .contains("\"last_renew_status\":{\"value\":\"\",\"desc\":\"\"}");
    String loan = loans + "/" + lent.at("/loan_id");
    assertThat(NORTH.inXml().get(loan).body())
        .containsPattern("<return_circ_desk ?(/>|></return_circ_desk>)")
        .containsPattern("<returned_by ?(/>|></returned_by>)")
        .containsPattern("<last_renew_status desc=\"\" ?(/>|></last_renew_status>)");

    assertThat(NORTH.post(loan + "?op=renew", "").body())
        .contains(
            "\"last_renew_status\":{\"value\":\"401193;\",\"desc\":\"Renewed Successfully\"}");
    assertThat(NORTH.inXml().get(loan).body())
        .contains("<last_renew_status desc=\"Renewed Successfully\">401193;</last_renew_status>");
  }

  @Test
  void lendsByItem() {
    Caller.Answer loan = NORTH.post(byPid, DESK);

    assertThat(loan.status()).isEqualTo(200);
    assertThat(loan.at("/loan_id")).endsWith("9001");
    assertThat(loan.at("/user_id")).isEqualTo(ada);
    assertThat(loan.at("/item_barcode")).isEqualTo(book.barcode());
    assertThat(loan.at("/item_id")).isEqualTo(book.pid());
    assertThat(loan.at("/loan_status")).isEqualTo("ACTIVE");
    assertThat(loan.at("/process_status")).isEqualTo("NORMAL");
    assertThat(loan.at("/circ_desk/desc")).isEqualTo("Main desk");
    assertThat(loan.at("/location_code/name")).isEqualTo("Stacks");
    assertThat(loan.at("/item_policy/description")).isEqualTo("Four weeks");
    assertThat(loan.at("/call_number")).isEqualTo("QK533 .M67");
    assertThat(loan.at("/publication_year")).isEqualTo("1999");
    assertThat(loan.json().at("/renewable").asBoolean()).isTrue();
    assertThat(NORTH.get(book.path()).at("/item_data/process_type/value")).isEqualTo("LOAN");
  }

  @Test
  void lendsByBarcode() {
    assertThat(NORTH.post(loans + "?item_barcode=" + book.barcode(), DESK).at("/item_id"))
        .isEqualTo(book.pid());
    assertThat(
            NORTH
                .post(loans + "?item_barcode=UNKNOWN-1", DESK)
                .at("/errorList/error/0" + "/errorMessage"))
        .isEqualTo("No items found for barcode UNKNOWN-1.");
  }

  @Test
  void takesTheRequestIdAsTextOrObject() {
    Book other = LIBRARY.book();
    String first = LIBRARY.placed(ada, book, "MAIN");
    String second = LIBRARY.placed(ada, other, "MAIN");

    assertThat(NORTH.post(byPid, withRequest("\"" + first + "\"")).at("/request_id/value"))
        .isEqualTo(first);
    assertThat(
            NORTH
                .post(
                    loans + "?item_pid=" + other.pid(),
                    withRequest("{\"value\":\"" + second + "\"}"))
                .at("/request_id/value"))
        .isEqualTo(second);
    assertThat(NORTH.get("/users/" + ada + "/requests").at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void listsLoansAndTellsWhichMayBeRenewedWhenAsked() {
    NORTH.post(byPid, DESK);
    Book waited = LIBRARY.book();
    LIBRARY.lend(ada, waited);
    LIBRARY.placed(LIBRARY.patron(), waited, "MAIN");

    Caller.Answer list = NORTH.get(loans + "?expand=renewable&order_by=id&direction=ASC");
    assertThat(list.at("/total_record_count")).isEqualTo("2");
    assertThat(list.json().at("/item_loan/0/renewable").asBoolean()).isTrue();
    assertThat(list.json().at("/item_loan/1/renewable").asBoolean()).isFalse();
    assertThat(NORTH.get(loans).json().at("/item_loan/0/renewable").isMissingNode()).isTrue();
    assertThat(NORTH.get(loans + "?limit=1&offset=1").at("/item_loan/0/item_id"))
        .isEqualTo(waited.pid());
  }

  @Test
  void listsCompleteLoansApart() {
    NORTH.post(byPid, DESK);
    LIBRARY.scan(book, "MAIN");

    assertThat(NORTH.get(loans).at("/total_record_count")).isEqualTo("0");
    Caller.Answer complete = NORTH.get(loans + "?loan_status=Complete&order_by=return_date");
    assertThat(complete.at("/item_loan/0/loan_status")).isEqualTo("COMPLETE");
    assertThat(complete.at("/item_loan/0/return_circ_desk/value")).isEqualTo("DEFAULT_CIRC_DESK");
  }

  @Test
  void renewsWithoutABody() {
    String loan = loans + "/" + NORTH.post(byPid, DESK).at("/loan_id");
    LIBRARY.library().clock().passes(Duration.ofDays(2));
    Caller.Answer renewed = NORTH.post(loan + "/?op=renew", "");

    assertThat(renewed.status()).isEqualTo(200);
    assertThat(renewed.at("/process_status")).isEqualTo("RENEW");
    assertThat(renewed.at("/due_date")).endsWith("T23:59:00Z");
    assertThat(NORTH.get(loan).at("/due_date")).isEqualTo(renewed.at("/due_date"));
    NORTH.post(loan + "?op=renew", "");
    Caller.Answer refused = NORTH.post(loan + "?op=renew", "");
    assertThat(refused.errorCode()).isEqualTo("401822");
    assertThat(refused.at("/errorList/error/0/errorMessage"))
        .isEqualTo("Cannot renew loan: it was renewed as often as its policy allows.");
    assertThat(NORTH.post(loan + "?op=burn", "").errorCode()).isEqualTo("60211");
  }

  @Test
  void isNotRenewedOnceItsItemHasAPolicyThatForbidsIt() {
    String loan = loans + "/" + NORTH.post(byPid, DESK).at("/loan_id");
    String item = NORTH.inXml().get(book.path()).body();

    NORTH
        .inXml()
        .put(book.path(), item.replaceAll("<policy.*</policy>", "<policy>REFONLY</policy>"));
    assertThat(NORTH.get(book.path()).at("/item_data/policy/value")).isEqualTo("REFONLY");
    assertThat(NORTH.get(loan + "?expand=renewable").at("/renewable")).isEqualTo("false");
    assertThat(NORTH.inXml().get(loans + "?expand=renewable").body())
        .contains("<renewable>false</renewable>");
    Caller.Answer refused = NORTH.post(loan + "?op=renew", "");
    assertThat(refused.errorCode()).isEqualTo("401822");
    assertThat(refused.body()).contains("items of policy REFONLY are not lent");
    assertThat(NORTH.inXml().post(loan + "?op=renew", "").body()).contains("401822");

    NORTH.inXml().put(book.path(), item);
    assertThat(NORTH.get(loan + "?expand=renewable").at("/renewable")).isEqualTo("true");
    assertThat(NORTH.post(loan + "?op=renew", "").status()).isEqualTo(200);
  }

  @Test
  void goesOnUnderThePolicyItWasLentUnderByName() {
    Caller.Answer lent =
        NORTH.post(
            "/loans",
            """
            {"item_barcode":"%s","patron_id":"%s","loan_policy":{"value":"ILL"}}
            """
                .formatted(book.barcode(), ada));
    String item = NORTH.inXml().get(book.path()).body();
    NORTH.inXml().put(book.path(), item.replaceAll("<policy.*</policy>", "<policy>SHORT</policy>"));

    assertThat(NORTH.post(loans + "/" + lent.at("/loan_id") + "?op=renew", "").status())
        .isEqualTo(200);
  }

  @Test
  void changesTheDueDateAlone() {
    Caller.Answer made = NORTH.post(byPid, DESK);
    String loan = loans + "/" + made.at("/loan_id");

    Caller.Answer changed =
        NORTH.put(loan, "{\"due_date\":\"2027-01-31T12:00:00Z\",\"user_id\":\"other\"}");

    assertThat(changed.at("/due_date")).isEqualTo("2027-01-31T12:00:00Z");
    assertThat(changed.at("/user_id")).isEqualTo(ada);
    assertThat(NORTH.put(loan, "{}").errorCode()).isEqualTo("401824");
    assertThat(NORTH.put(loan, "{\"due_date\":\"2020-01-01T00:00:00Z\"}").errorCode())
        .isEqualTo("401681");
  }

  @Test
  void namesTheMissingFieldOfALoan() {
    assertThat(
            NORTH
                .post(byPid, "{\"circ_desk\":{\"value\":\"DEFAULT_CIRC_DESK\"}}")
                .at("/errorList/error/0/errorMessage"))
        .isEqualTo("Mandatory field is missing: library");
    assertThat(
            NORTH
                .post(byPid, "{\"library\":{\"value\":\"MAIN\"},\"circ_desk\":{\"value\":\"\"}}")
                .at("/errorList/error/0/errorMessage"))
        .isEqualTo("Mandatory field is missing: circ_desk");
    assertThat(NORTH.post(loans, DESK).errorCode()).isEqualTo("401672");
  }

  @Test
  void refusesADeskThatDoesNotServeTheLibrary() {
    String elsewhere = "{\"circ_desk\":{\"value\":\"ATTIC\"},\"library\":{\"value\":\"MAIN\"}}";

    assertThat(NORTH.post(byPid, elsewhere).errorCode()).isEqualTo("401153");
  }

  @Test
  void refusesWhatIsNotLoanable() {
    assertThat(LIBRARY.lend(ada, LIBRARY.book("MAIN", "REFONLY")).errorCode()).isEqualTo("401651");
    NORTH.post(byPid, DESK);
    assertThat(LIBRARY.lend(LIBRARY.patron(), book).at("/errorList/error/0/errorMessage"))
        .isEqualTo("Item is not loanable: it is on loan to another user.");
    Book promised = LIBRARY.book();
    LIBRARY.placed(LIBRARY.patron(), promised, "MAIN");
    LIBRARY.scan(promised, "MAIN");
    assertThat(LIBRARY.lend(ada, promised).at("/errorList/error/0/errorMessage"))
        .isEqualTo("Item is not loanable: it waits on the hold shelf for another user.");
  }

  @Test
  void refusesWhoMayNotBorrow() {
    String blocked =
        LIBRARY.patron(
            """
            ,"user_block":[{"block_type":{"value":"GENERAL"},
              "block_description":{"value":"01-GLOBAL"},"block_status":"ACTIVE"}]
            """);
    String expired = LIBRARY.patron(",\"expiry_date\":\"2020-01-01Z\"");

    assertThat(LIBRARY.lend(blocked, book).at("/errorList/error/0/errorMessage"))
        .isEqualTo("Item is not loanable: the user is blocked.");
    assertThat(LIBRARY.lend(expired, book).at("/errorList/error/0/errorMessage"))
        .isEqualTo("Item is not loanable: the user's account has expired.");
  }

  @Test
  void saysWhatIsUnknown() {
    assertThat(NORTH.get("/users/nobody/loans").errorCode()).isEqualTo("401861");
    assertThat(NORTH.get("/users/nobody/loans?user_id_type=BARCODE").errorCode())
        .isEqualTo("401890");
    assertThat(NORTH.get(loans + "/4711").errorCode()).isEqualTo("401823");
    assertThat(NORTH.post(loans + "/4711?op=renew", "").errorCode()).isEqualTo("401823");
    assertThat(NORTH.get(loans + "?order_by=colour").errorCode()).isEqualTo("401666");
    assertThat(NORTH.get(loans + "?order_by=colour").body())
        .contains("Received: colour. Valid: id, loan_date, due_date, barcode");
    assertThat(NORTH.inXml().get(loans + "?direction=up").body())
        .contains("401666", "Received: up. Valid: asc, desc");
    assertThat(NORTH.get(loans + "?loan_status=Lost").errorCode()).isEqualTo("401666");
  }

  @Test
  void spellsTheStatusOutInXmlAlone() {
    String loan = loans + "/" + NORTH.post(byPid, DESK).at("/loan_id");
    assertThat(NORTH.inXml().get(loan).body()).contains("<loan_status>Active</loan_status>");

    LIBRARY.scan(book, "MAIN");

    assertThat(NORTH.inXml().get(loan).body()).contains("<loan_status>Complete</loan_status>");
    assertThat(NORTH.get(loan).at("/loan_status")).isEqualTo("COMPLETE");
  }

  @Test
  void takesADayWithoutAnHourAsItsEndByTheLibrarysClock() {
    try (LendingLibrary berlin = new LendingLibrary()) {
      berlin
          .library()
          .institutions()
          .add(
              new Institution(
                  TestLibrary.NORTH, "01TST_NOR", "North", ZoneId.of("Europe/Berlin"), null));
      Book own = berlin.book();
      Caller caller = berlin.north();
      String user = "/users/" + berlin.patron() + "/loans";
      String loan = user + "/" + caller.post(user + "?item_pid=" + own.pid(), DESK).at("/loan_id");

      assertThat(caller.put(loan, "{\"due_date\":\"2026-07-31\"}").at("/due_date"))
          .isEqualTo("2026-07-31T21:59:00Z");
      assertThat(
              caller
                  .inXml()
                  .put(loan, "<item_loan><due_date>2026-12-24Z</due_date></item_loan>")
                  .body())
          .contains("<due_date>2026-12-24T22:59:00Z</due_date>");
      assertThat(caller.put(loan, "{\"due_date\":\"2026-05-04\"}").at("/due_date"))
          .isEqualTo("2026-05-04T21:59:00Z");
      assertThat(caller.put(loan, "{\"due_date\":\"2026-05-03Z\"}").errorCode())
          .isEqualTo("401681");
    }
  }

  @Test
  void lendsDirectlyUntilTheLibraryClosesThatDay() {
    try (LendingLibrary open = new LendingLibrary()) {
      open.library()
          .libraries()
          .calendars()
          .set(
              TestLibrary.NORTH,
              "MAIN",
              new OpeningTimes(
                  Map.of(DayOfWeek.MONDAY, List.of(Hours.of("08:00", "18:30"))), List.of()));
      Book own = open.book();

      Caller.Answer loan =
          open.north()
              .inXml()
              .post(
                  "/loans",
                  "<item_loan><item_barcode>%s</item_barcode><patron_id>%s</patron_id>"
                          .formatted(own.barcode(), open.patron())
                      + "<due_date>2026-06-01</due_date></item_loan>");

      assertThat(loan.body()).contains("<due_date>2026-06-01T18:30:00Z</due_date>");
    }
  }

  @Test
  void lendsAtADeskWhatBelongsToItsLibraryOrWaitsOnItsHoldShelf() {
    String here = DESK.replace("MAIN", "SCI");
    String loans = "/users/" + ada + "/loans?item_pid=" + book.pid();

    Caller.Answer refused = NORTH.post(loans, here);
    assertThat(refused.errorCode()).isEqualTo("401153");
    assertThat(NORTH.get(book.path()).at("/item_data/process_type/value")).isEmpty();

    LIBRARY.placed(ada, book, "SCI");
    LIBRARY.scan(book, "MAIN");
    assertThat(NORTH.post(loans, here).errorCode()).as("in transit").isEqualTo("401153");
    LIBRARY.scan(book, "SCI");
    assertThat(NORTH.post(loans, here).status()).isEqualTo(200);
  }

  @Test
  void cannotLendWhereThePatronRoleDoesNotHold() {
    String role =
        ",\"user_role\":[{\"role_type\":{\"value\":\"200\"},\"scope\":{\"value\":\"%s\"}}]";
    String scientist = LIBRARY.patron(role.formatted("SCI"));
    String everywhere = LIBRARY.patron(role.formatted("01TST_NOR"));
    String byScientist = "/users/" + scientist + "/loans?item_pid=" + book.pid();

    Caller.Answer refused = NORTH.post(byScientist, DESK);
    assertThat(refused.errorCode()).isEqualTo("401651");
    assertThat(refused.body()).contains("patron role does not hold in library MAIN");

    String theirs = "/users/" + scientist + "/loans?item_pid=" + LIBRARY.book("SCI", "BOOK").pid();
    assertThat(NORTH.post(theirs, DESK.replace("MAIN", "SCI")).status()).isEqualTo(200);
    assertThat(NORTH.post("/users/" + everywhere + "/loans?item_pid=" + book.pid(), DESK).status())
        .isEqualTo(200);
  }

  @Test
  void lendsDirectlyByBarcodeAndPatron() {
    Caller.Answer loan =
        NORTH.post(
            "/loans",
            """
            {"item_barcode":"%s","patron_id":"%s","due_date":"2027-03-01T22:59:00Z",
             "loan_policy":{"value":"ILL"}}
            """
                .formatted(book.barcode(), ada));

    assertThat(loan.at("/due_date")).isEqualTo("2027-03-01T22:59:00Z");
    assertThat(loan.at("/user_id")).isEqualTo(ada);
    assertThat(NORTH.get(book.path()).at("/item_data/process_type/value")).isEqualTo("LOAN");
  }

  @Test
  void refusesADirectLoanOfTheUnknown() {
    assertThat(direct("UNKNOWN-2", ada, "BOOK")).isEqualTo("401689");
    assertThat(direct(book.barcode(), "nobody", "BOOK")).isEqualTo("401861");
    assertThat(direct(book.barcode(), ada, "FOREVER")).isEqualTo("401666");
    assertThat(
            NORTH
                .post(
                    "/loans",
                    """
                    {"item_barcode":"%s","patron_id":"%s","loan_policy":{"value":"FOREVER"}}
                    """
                        .formatted(book.barcode(), ada))
                .body())
        .contains("loan_policy", "Received: FOREVER", "SHORT");
    assertThat(NORTH.post("/loans", "{}").errorCode()).isEqualTo("401664");
    assertThat(NORTH.get(loans).at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void saysWhichPolicyADirectLoanIsNotLentUnder() {
    String refused = "items of policy REFONLY are not lent";

    assertThat(
            NORTH
                .post(
                    "/loans",
                    """
                    {"item_barcode":"%s","patron_id":"%s","loan_policy":{"value":"REFONLY"}}
                    """
                        .formatted(book.barcode(), ada))
                .body())
        .contains("401651", refused);
    assertThat(
            NORTH
                .inXml()
                .post(
                    "/loans",
                    """
                    <loan><item_barcode>%s</item_barcode><patron_id>%s</patron_id>
                    <loan_policy>REFONLY</loan_policy></loan>
                    """
                        .formatted(book.barcode(), ada))
                .body())
        .contains("401651", refused);
    assertThat(NORTH.get(loans).at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void tellsThatADueDateMayHaveATime() {
    String valid = "Valid: a time such as 2026-06-01T12:00:00Z";
    String sent =
        "{\"item_barcode\":\"%s\",\"patron_id\":\"%s\",\"due_date\":\"soon\"}"
            .formatted(book.barcode(), ada);

    assertThat(NORTH.post("/loans", sent).body()).contains("401666", "Received: soon", valid);
    assertThat(NORTH.inXml().post("/loans", "<loan><due_date>soon</due_date></loan>").body())
        .contains("401666", "due_date", valid);
  }

  private static String direct(String barcode, String patron, String policy) {
    return NORTH
        .post(
            "/loans",
            """
            {"item_barcode":"%s","patron_id":"%s","loan_policy":{"value":"%s"}}
            """
                .formatted(barcode, patron, policy))
        .errorCode();
  }

  private static String withRequest(String id) {
    return DESK.replaceFirst("}$", ",\"request_id\":" + id + "}");
  }
}
