package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.LendingLibrary.hold;

import java.util.EnumSet;
import java.util.List;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RequestsEndpointTest {
  private static final LendingLibrary LIBRARY = new LendingLibrary();
  private static final Caller NORTH = LIBRARY.north();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private final String ada = LIBRARY.patron();
  private final Book book = LIBRARY.book();
  private final String requests = "/users/" + ada + "/requests";
  private final String onItem = requests + "?item_pid=" + book.pid();
  private final String onTitle = requests + "?mms_id=" + book.bib();

  @Test
  void placesAHoldOnAnItem() {
    Caller.Answer placed = NORTH.post(onItem, hold("SCI"));

    assertThat(placed.status()).isEqualTo(200);
    assertThat(placed.at("/request_id")).endsWith("9001");
    assertThat(placed.at("/request_status")).isEqualTo("IN_PROCESS");
    assertThat(placed.at("/task_name")).isEqualTo("Pickup From Shelf");
    assertThat(placed.at("/place_in_queue")).isEqualTo("1");
    assertThat(placed.at("/request_sub_type/value")).isEqualTo("PATRON_PHYSICAL");
    assertThat(placed.at("/item_id")).isEqualTo(book.pid());
    assertThat(placed.at("/barcode")).isEqualTo(book.barcode());
    assertThat(placed.at("/mms_id")).isEqualTo(book.bib());
    assertThat(placed.at("/user_primary_id")).isEqualTo(ada);
    assertThat(placed.at("/pickup_location")).isEqualTo("Science Library");
    assertThat(placed.at("/managed_by_library_code")).isEqualTo("MAIN");
    assertThat(placed.at("/request_date")).isEqualTo("2026-05-04Z");
    assertThat(NORTH.get(requests + "/" + placed.at("/request_id")).body())
        .isEqualTo(placed.body());
  }

  @Test
  void hasTheKeysProgramsLookForThoughEmpty() {
    Caller.Answer placed = NORTH.post(onItem, hold("SCI"));

    for (String key :
        List.of("description", "volume", "issue", "part", "additional_id", "date_of_publication")) {
      assertThat(placed.body()).contains("\"" + key + "\":\"\"");
      assertThat(NORTH.inXml().get(requests).body())
          .containsPattern("<" + key + " ?(/>|></" + key + ">)");
    }
  }

  @Test
  void placesAHoldInXml() {
    Caller.Answer placed =
        NORTH
            .inXml()
            .post(
                onItem,
                "<user_request><request_type>HOLD</request_type><pickup_location_type>LIBRARY"
                    + "</pickup_location_type><pickup_location_library>SCI"
                    + "</pickup_location_library></user_request>");

    assertThat(placed.body())
        .contains("<request_status>In Process</request_status>")
        .contains("<pickup_location_library>SCI</pickup_location_library>");
  }

  @Test
  void spellsTheStatusOutInXmlAlone() {
    String first = NORTH.post(onItem, hold("MAIN")).at("/request_id");
    String other = LIBRARY.patron();
    NORTH.post("/users/" + other + "/requests?item_pid=" + book.pid(), hold("MAIN"));
    LIBRARY.scan(book, "MAIN");

    String path = requests + "/" + first;
    assertThat(NORTH.get(path).at("/request_status")).isEqualTo("ON_HOLD_SHELF");
    String shown = NORTH.inXml().get(path).body();
    assertThat(shown).contains("<request_status>On Hold Shelf</request_status>");
    assertThat(NORTH.inXml().get("/users/" + other + "/requests").body())
        .contains("<request_status>Not Started</request_status>");
    assertThat(NORTH.inXml().put(path, shown.replace(">MAIN<", ">SCI<")).body())
        .contains("<pickup_location_library>SCI</pickup_location_library>");
  }

  @Test
  void canCancelForTheReasonsProgramsOfAlmaSend() {
    for (String reason :
        List.of(
            "PatronNotInterested", "RequestSwitched", "AdditionalReason01", "AdditionalReason10")) {
      String id = NORTH.post(onItem, hold("MAIN")).at("/request_id");
      assertThat(NORTH.delete(requests + "/" + id + "?notify_user=True&reason=" + reason).status())
          .as(reason)
          .isEqualTo(204);
    }
  }

  @Test
  void cannotPlaceAHoldWithALongComment() {
    String comment = "{\"comment\":\"" + "c".repeat(2001) + "\",";

    Caller.Answer refused = NORTH.post(onItem, hold("SCI").replaceFirst("\\{", comment));

    assertThat(refused.errorCode()).isEqualTo("401666");
    assertThat(refused.body()).contains("user_request.comment", "2001 characters");
    assertThat(NORTH.get(requests).at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void placesAHoldOnWhateverCopyComesFirst() {
    Caller.Answer placed = NORTH.post(onTitle, hold("SCI"));

    assertThat(placed.at("/request_status")).isEqualTo("IN_PROCESS");
    assertThat(placed.at("/item_id")).isEqualTo(book.pid());
    assertThat(NORTH.get(book.path()).at("/item_data/process_type/value")).isEqualTo("REQUESTED");
  }

  @Test
  void keepsTheCommentToTheByte() {
    String comment = "  [req-1] \\t\\\"quoted\\\" <b>&amp; \u00e6\u00f8 \ud83d\udcda\\n ";
    Caller.Answer placed = NORTH.post(onItem, hold("SCI", ",\"comment\":\"" + comment + "\""));

    String read = NORTH.get(requests + "/" + placed.at("/request_id")).at("/comment");
    assertThat(read).isEqualTo("  [req-1] \t\"quoted\" <b>&amp; \u00e6\u00f8 \ud83d\udcda\n ");
  }

  @Test
  void namesTheReasonsThatCanBeGivenForCancelling() {
    String id = NORTH.post(onItem, hold("SCI")).at("/request_id");

    Caller.Answer refused = NORTH.delete(requests + "/" + id + "?reason=Whim");
    assertThat(refused.errorCode()).isEqualTo("401666");
    assertThat(refused.body()).contains("Received: Whim", "CancelledAtPatronRequest");
    assertThat(NORTH.inXml().get(requests + "/" + id).status()).isEqualTo(200);
  }

  @Test
  void listsOnlyHoldsAndOnlyThoseStillOpen() {
    String first = NORTH.post(onItem, hold("SCI")).at("/request_id");
    String second = LIBRARY.placed(ada, LIBRARY.book(), "SCI");
    NORTH.delete(requests + "/" + first + "?reason=CannotBeFulfilled");

    Caller.Answer list = NORTH.get(requests + "?request_type=HOLD&limit=100&offset=0");
    assertThat(list.at("/total_record_count")).isEqualTo("1");
    assertThat(list.at("/user_request/0/request_id")).isEqualTo(second);
    assertThat(NORTH.get(requests + "?request_type=BOOKING").at("/total_record_count"))
        .isEqualTo("0");
    assertThat(NORTH.get(requests + "?status=history").at("/user_request/0/request_id"))
        .isEqualTo(first);
    assertThat(NORTH.get(requests + "?status=history").at("/user_request/0/request_status"))
        .isEqualTo("HISTORY");
  }

  @Test
  void cancelsWithOrWithoutAReason() {
    String first = requests + "/" + NORTH.post(onItem, hold("SCI")).at("/request_id");
    Caller.Answer gone =
        NORTH.delete(
            first
                + "?reason=CancelledAtPatronRequest&override=true&notify_user=false&note=no%20need");
    assertThat(gone.status()).isEqualTo(204);
    assertThat(gone.body()).isEmpty();
    assertThat(NORTH.get(first).errorCode()).isEqualTo("401694");
    assertThat(NORTH.delete(first).errorCode()).isEqualTo("401694");

    String second = requests + "/" + NORTH.post(onItem, hold("SCI")).at("/request_id");
    assertThat(NORTH.delete(second + "?override=true").status()).isEqualTo(204);
  }

  @Test
  void refusesAnUnknownReasonAndKeepsTheRequest() {
    String request = requests + "/" + NORTH.post(onItem, hold("SCI")).at("/request_id");

    assertThat(NORTH.delete(request + "?reason=BadWeather").errorCode()).isEqualTo("401666");
    assertThat(NORTH.get(request).status()).isEqualTo(200);
  }

  @Test
  void changesPickupAndComment() {
    String request = requests + "/" + NORTH.post(onItem, hold("SCI")).at("/request_id");

    Caller.Answer changed =
        NORTH.put(
            request,
            """
            {"request_type":"HOLD","pickup_location_type":"CIRCULATION_DESK",
             "pickup_location_library":"MAIN",
             "pickup_location_circulation_desk":"DEFAULT_CIRC_DESK",
             "comment":"new","last_interest_date":"2026-07-01Z"}
            """);

    assertThat(changed.at("/pickup_location_type")).isEqualTo("CIRCULATION_DESK");
    assertThat(changed.at("/pickup_location_circulation_desk")).isEqualTo("DEFAULT_CIRC_DESK");
    assertThat(NORTH.get(request).body()).isEqualTo(changed.body());
    assertThat(changed.at("/last_interest_date")).isEqualTo("2026-07-01Z");
  }

  @Test
  void takesBackAWholeRequestJustRead() {
    Caller.Answer placed = NORTH.post(onItem, hold("SCI", ",\"comment\":\"kept\""));
    String request = requests + "/" + placed.at("/request_id");

    assertThat(NORTH.put(request, placed.body()).body()).isEqualTo(placed.body());
  }

  @Test
  void saysWhoIsUnknown() {
    assertThat(NORTH.get("/users/nobody/requests").errorCode()).isEqualTo("401890");
    assertThat(NORTH.post("/users/nobody/requests?item_pid=1", hold("SCI")).errorCode())
        .isEqualTo("401890");
  }

  @Test
  void doesNotFindARequestOfSomebodyElse() {
    String id = NORTH.post(onItem, hold("SCI")).at("/request_id");

    assertThat(NORTH.get("/users/" + LIBRARY.patron() + "/requests/" + id).errorCode())
        .isEqualTo("401694");
    assertThat(NORTH.get(requests + "/not-a-number").errorCode()).isEqualTo("401694");
  }

  @Test
  void refusesWhatNoItemCanFulfil() {
    Caller.Answer sharing = NORTH.post(onItem, hold("RES_SHARE"));
    assertThat(sharing.status()).isEqualTo(400);
    assertThat(sharing.errorCode()).isEqualTo("401129");
    assertThat(sharing.at("/errorList/error/0/errorMessage"))
        .isEqualTo("No items can fulfill the submitted request.");
    Book reference = LIBRARY.book("MAIN", "REFONLY");
    assertThat(LIBRARY.place(ada, reference, "MAIN").errorCode()).isEqualTo("401129");
    assertThat(NORTH.post(requests + "?item_pid=239999001", hold("SCI")).errorCode())
        .isEqualTo("60328");
    assertThat(NORTH.post(requests + "?mms_id=999999001", hold("SCI")).errorCode())
        .isEqualTo("401129");
  }

  @Test
  void refusesASecondRequestUnlessItIsMeantSo() {
    NORTH.post(onItem, hold("SCI"));

    assertThat(NORTH.post(onItem, hold("MAIN")).errorCode()).isEqualTo("401136");
    assertThat(NORTH.post(onItem + "&allow_same_request=true", hold("MAIN")).status())
        .isEqualTo(200);
  }

  @Test
  void refusesAPickupPlaceThatDoesNotExist() {
    assertThat(NORTH.post(onItem, hold("NOWHERE")).at("/errorList/error/0/errorMessage"))
        .isEqualTo("Pickup library with code NOWHERE was not found.");
    assertThat(NORTH.post(onItem, hold("NOWHERE")).errorCode()).isEqualTo("401891");
    String atDesk =
        """
        {"request_type":"HOLD","pickup_location_type":"CIRCULATION_DESK",
         "pickup_location_library":"SCI","pickup_location_circulation_desk":"ATTIC"}
        """;
    assertThat(NORTH.post(onItem, atDesk).errorCode()).isEqualTo("401895");
  }

  @Test
  void refusesWhatItCannotDeliver() {
    assertThat(NORTH.post(onItem, pickupAt("USER_HOME_ADDRESS")).errorCode()).isEqualTo("60308");
    assertThat(NORTH.post(onItem, pickupAt("INSTITUTION")).errorCode()).isEqualTo("60324");
    assertThat(NORTH.post(onItem, pickupAt("BALCONY")).errorCode()).isEqualTo("401666");
    assertThat(NORTH.post(onItem, "{\"request_type\":\"PURCHASE\"}").errorCode())
        .isEqualTo("401873");
  }

  @Test
  void namesTheMissingField() {
    assertThat(NORTH.post(onItem, "{}").at("/errorList/error/0/errorMessage"))
        .isEqualTo("Mandatory field is missing: request_type");
    assertThat(
            NORTH
                .post(onItem, "{\"request_type\":\"HOLD\",\"pickup_location_type\":\"LIBRARY\"}")
                .at("/errorList/error/0/errorMessage"))
        .isEqualTo("Mandatory field is missing: pickup_location_library");
    assertThat(NORTH.post(requests, hold("SCI")).errorCode()).isEqualTo("40166415");
  }

  @Test
  void refusesBrokenInputAndWritesNothing() {
    assertThat(NORTH.post(onItem, "{\"request_type\":").status()).isEqualTo(400);
    assertThat(NORTH.post(onItem, hold("SCI", ",\"comment\":\"a\\u0000b\"")).status())
        .isEqualTo(400);
    assertThat(NORTH.post(requests + "?item_pid=abc", hold("SCI")).errorCode()).isEqualTo("401684");
    assertThat(NORTH.get(requests).at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void keepsOneInstitutionFromTheRequestsOfAnother() {
    String id = NORTH.post(onItem, hold("SCI")).at("/request_id");

    assertThat(LIBRARY.library().south().get(requests + "/" + id).errorCode()).isEqualTo("401890");
  }

  @Test
  void needsAKeyThatMayWriteUsers() {
    Caller reader =
        LIBRARY
            .library()
            .caller(TestLibrary.NORTH, EnumSet.allOf(Area.class), EnumSet.of(Area.BIBS));

    assertThat(reader.post(onItem, hold("SCI")).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(reader.get(requests).status()).isEqualTo(200);
  }

  private static String pickupAt(String type) {
    return """
    {"request_type":"HOLD","pickup_location_type":"%s","pickup_location_library":"SCI"}
    """
        .formatted(type);
  }
}
