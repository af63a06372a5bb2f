package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.LendingLibrary.hold;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.consort.api.TestLibrary;
import org.consort.base.InstitutionId;
import org.consort.circulation.BorrowerLimit;
import org.consort.circulation.LendingRegulations;
import org.consort.institution.Institution;
import org.consort.jobs.Chores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Requests that are more than a hold. The clock begins on 4 May 2026, 10:00 UTC.
class RequestTypesTest {
  private static final String ADDRESS =
      ",\"contact_info\":{\"address\":[{\"line1\":\"1 Fen Lane\",\"city\":\"Fenton\","
          + "\"address_type\":[{\"value\":\"home\"}],\"preferred\":true}]}";

  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();
  private final String ada = library.patron();
  private final Book book = library.book();
  private final String requests = "/users/" + ada + "/requests";
  private final String onItem = requests + "?item_pid=" + book.pid();
  private final String onTitle = requests + "?mms_id=" + book.bib();

  @AfterEach
  void close() {
    library.close();
  }

  private static String digitization(String more) {
    return "{\"request_type\":\"DIGITIZATION\",\"partial_digitization\":false%s}".formatted(more);
  }

  private static String booking(String from, String until) {
    return ("{\"request_type\":\"BOOKING\",\"pickup_location_type\":\"LIBRARY\","
            + "\"pickup_location_library\":\"MAIN\",\"booking_start_date\":\"%s\","
            + "\"booking_end_date\":\"%s\"}")
        .formatted(from, until);
  }

  private String status(String request) {
    return north.get(requests + "/" + request).at("/request_status");
  }

  private String process() {
    return north.get(book.path()).at("/item_data/process_type/value");
  }

  @Test
  void canAskForAFileAndFollowItThroughTheDepartment() {
    String wish =
        """
        {"request_type":"DIGITIZATION","partial_digitization":true,"comment":"two pages",
         "chapter_or_article_title":"Sedges","chapter_or_article_author":"Moss, Ada",
         "required_pages_range":[{"from_page":"iv","to_page":"9"}],"full_chapter":false,
         "volume":"2","issue":"1","copyrights_declaration_signed_by_patron":true,
         "target_destination":{"value":"SCAN"}}
        """;
    Caller.Answer placed = north.post(onItem, wish);
    String id = placed.at("/request_id");

    assertThat(placed.at("/request_type")).isEqualTo("DIGITIZATION");
    assertThat(placed.at("/request_sub_type/value")).isEqualTo("PATRON_DIGITIZATION");
    assertThat(placed.at("/required_pages_range/0/from_page")).isEqualTo("iv");
    assertThat(placed.at("/target_destination/value")).isEqualTo("SCAN");
    assertThat(placed.at("/task_name")).isEqualTo("Pickup From Shelf");
    assertThat(placed.at("/pickup_location_type")).isEmpty();

    Caller.Answer atDesk = library.scan(book, "MAIN");
    assertThat(atDesk.at("/additional_info")).startsWith("Item's destination is: SCAN.");
    assertThat(process()).isEqualTo("TRANSIT");
    north.post(book.path() + "?op=scan&library=SCI&department=SCAN", "");
    assertThat(process()).isEqualTo("WORK_ORDER_DEPARTMENT");
    assertThat(north.get(requests + "/" + id).at("/task_name")).isEqualTo("Digitization");

    Caller.Answer done = north.post(requests + "/" + id + "?op=next_step&release_item=true", "");
    assertThat(done.at("/request_status")).isEqualTo("HISTORY");
    assertThat(north.get(requests + "/" + id).errorCode()).isEqualTo("401694");
    assertThat(process()).isEqualTo("TRANSIT");
  }

  @Test
  void takesAFilesRequestBackAsItWasRead() {
    String id = north.post(onItem, digitization("")).at("/request_id");
    Caller.Answer read = north.get(requests + "/" + id);
    north.post(book.path() + "?op=scan&library=MAIN&department=DIGI_DEPT_INST", "");

    assertThat(read.body()).contains("\"volume\":\"\"", "\"issue\":\"\"");
    assertThat(north.put(requests + "/" + id, read.body()).at("/task_name"))
        .isEqualTo("Digitization");
  }

  @Test
  void takesPagesInXmlUnderEitherName() {
    for (String around : List.of("required_pages", "required_pages_ranges")) {
      Book another = library.book();
      String pages =
          "<%1$s><required_pages_range><from_page>iv</from_page><to_page>9</to_page>"
              + "</required_pages_range></%1$s>";
      String wish =
          "<user_request><request_type>DIGITIZATION</request_type><partial_digitization>true"
              + "</partial_digitization><comment>c</comment>"
              + pages.formatted(around)
              + "</user_request>";
      Caller.Answer placed = north.inXml().post(requests + "?item_pid=" + another.pid(), wish);

      assertThat(placed.body())
          .as(around)
          .contains(pages.formatted("required_pages"))
          .doesNotContain("required_pages_ranges");
    }
    assertThat(north.get(requests).body())
        .contains("\"required_pages_range\":[{\"from_page\":\"iv\",\"to_page\":\"9\"}]");
  }

  @Test
  void canFinishAFileByAScan() {
    String id = north.post(onTitle, digitization("")).at("/request_id");
    assertThat(north.get(requests + "/" + id).at("/target_destination/value"))
        .isEqualTo("DIGI_DEPT_INST");
    String scan = book.path() + "?op=scan&library=MAIN&department=DIGI_DEPT_INST";
    north.post(scan, "");
    assertThat(status(id)).isEqualTo("IN_PROCESS");

    north.post(scan + "&done=true", "");

    assertThat(north.get(requests + "/" + id).errorCode()).isEqualTo("401694");
    assertThat(north.get(requests + "?status=history").at("/user_request/0/request_id"))
        .isEqualTo(id);
  }

  @Test
  void canDigitizeWhatIsNotLent() {
    Book reference = library.book("MAIN", "REFONLY");
    Caller.Answer placed = north.post(requests + "?item_pid=" + reference.pid(), digitization(""));

    assertThat(placed.at("/request_status")).isEqualTo("IN_PROCESS");
  }

  @Test
  void cannotTakeAStepThatIsNotThere() {
    String digitization = north.post(onItem, digitization("")).at("/request_id");
    String plain = library.placed(ada, library.book(), "SCI");

    assertThat(step(digitization, "")).isEqualTo("401933");
    assertThat(step(plain, "")).isEqualTo("401932");
    assertThat(step("99999001", "")).isEqualTo("401907");
    assertThat(step("abc", "")).isEqualTo("402205");
    assertThat(step(digitization, "&release_item=perhaps")).isEqualTo("401666");
    assertThat(north.post(requests + "/" + digitization + "?op=jump", "").errorCode())
        .isEqualTo("401666");
    String onThisItem = book.path() + "/requests/" + digitization + "?op=next_step";
    assertThat(north.post(onThisItem, "").errorCode()).isEqualTo("401933");
    String onThisTitle = "/bibs/" + book.bib() + "/requests/" + plain + "?op=next_step";
    assertThat(north.post(onThisTitle, "").errorCode()).isEqualTo("401907");
  }

  @Test
  void cannotDeliverAFileWithoutTheDeclaration() {
    String unsigned = ",\"copyrights_declaration_signed_by_patron\":false";
    String id = north.post(onItem, digitization(unsigned)).at("/request_id");
    north.post(book.path() + "?op=scan&library=MAIN&department=DIGI_DEPT_INST", "");

    assertThat(step(id, "")).isEqualTo("401934");
    assertThat(status(id)).isEqualTo("IN_PROCESS");
  }

  private String step(String request, String more) {
    return north.post(requests + "/" + request + "?op=next_step" + more, "").errorCode();
  }

  @Test
  void cannotAskForAFileWithoutSayingWhatOfIt() {
    assertThat(north.post(onItem, "{\"request_type\":\"DIGITIZATION\"}").errorCode())
        .isEqualTo("401664");
    String partial = "{\"request_type\":\"DIGITIZATION\",\"partial_digitization\":true%s}";
    assertThat(north.post(onItem, partial.formatted("")).at("/errorList/error/0/errorMessage"))
        .isEqualTo("Mandatory field is missing: comment");
    assertThat(
            north.post(onItem, partial.formatted(",\"comment\":\"x\",\"issue\":\"3\"")).errorCode())
        .isEqualTo("60330");
    assertThat(north.get(requests).at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void canBookATimeAndIsServedWhenItComes() {
    Caller.Answer placed =
        north.post(onItem, booking("2026-05-06T08:00:00Z", "2026-05-08T16:00:00Z"));
    String id = placed.at("/request_id");
    assertThat(placed.at("/request_status")).isEqualTo("NOT_STARTED");
    assertThat(placed.at("/adjusted_booking_start_date")).isEqualTo("2026-05-06T08:00:00Z");
    library.scan(book, "MAIN");
    assertThat(process()).isEmpty();

    passes(Duration.ofDays(2));
    assertThat(status(id)).isEqualTo("IN_PROCESS");
    library.scan(book, "MAIN");
    assertThat(status(id)).isEqualTo("ON_HOLD_SHELF");
    assertThat(library.lend(ada, book).at("/due_date")).isEqualTo("2026-05-08T16:00:00Z");
    assertThat(north.get(requests + "/" + id).errorCode()).isEqualTo("401694");
  }

  @Test
  void lendsABookedItemOnlyUntilTheBookingBegins() {
    north.post(onItem, booking("2026-05-06T08:00:00Z", "2026-05-08T16:00:00Z"));

    assertThat(library.lend(library.patron(), book).at("/due_date"))
        .isEqualTo("2026-05-06T08:00:00Z");
  }

  @Test
  void forgetsABookingNobodyUsed() {
    String id =
        north
            .post(onItem, booking("2026-05-05T08:00:00Z", "2026-05-06T16:00:00Z"))
            .at("/request_id");

    passes(Duration.ofDays(3));

    assertThat(north.get(requests + "/" + id).errorCode()).isEqualTo("401694");
    assertThat(process()).isEmpty();
  }

  private void passes(Duration time) {
    library.library().clock().passes(time);
    new Chores(library.library().circulation().chores()).runAll();
  }

  @Test
  void cannotBookWhatIsBookedOrLent() {
    String period = booking("2026-05-06T08:00:00Z", "2026-05-08T16:00:00Z");
    north.post(onItem, period);
    String ben = "/users/" + library.patron() + "/requests?item_pid=";

    assertThat(north.post(ben + book.pid(), period).errorCode()).isEqualTo("401129");
    assertThat(
            north
                .post(ben + book.pid(), booking("2026-05-09T08:00:00Z", "2026-05-10T16:00:00Z"))
                .status())
        .isEqualTo(200);
    Book lent = library.book();
    library.lend(ada, lent);
    assertThat(north.post(ben + lent.pid(), period).errorCode()).isEqualTo("401129");
  }

  @Test
  void cannotBookATimeThatIsNone() {
    assertThat(north.post(onItem, hold("MAIN").replace("HOLD", "BOOKING")).errorCode())
        .isEqualTo("401664");
    assertThat(
            north.post(onItem, booking("2026-05-08T08:00:00Z", "2026-05-06T08:00:00Z")).errorCode())
        .isEqualTo("401666");
    assertThat(
            north.post(onItem, booking("2026-04-08T08:00:00Z", "2026-04-09T08:00:00Z")).errorCode())
        .isEqualTo("401666");
  }

  @Test
  void canListByTypeAndReadTheHistoryOfATitle() {
    String digitization = north.post(onItem, digitization("")).at("/request_id");
    String plain = library.placed(ada, book, "SCI");
    String list = "/bibs/" + book.bib() + "/requests";

    assertThat(north.get(requests + "?request_type=DIGITIZATION").at("/user_request/0/request_id"))
        .isEqualTo(digitization);
    assertThat(north.get(list + "?request_type=HOLD").at("/user_request/0/request_id"))
        .isEqualTo(plain);
    assertThat(north.get(list + "?request_type=MOVE").at("/total_record_count")).isEqualTo("0");
    assertThat(north.get(list + "?request_type=PIZZA").errorCode()).isEqualTo("401666");
    north.delete(list + "/" + plain + "?reason=CannotBeFulfilled");
    assertThat(north.get(list + "?status=history").at("/user_request/0/request_id"))
        .isEqualTo(plain);
    assertThat(
            north
                .get(book.path() + "/requests?status=history&request_type=HOLD")
                .at("/total_record_count"))
        .isEqualTo("1");
  }

  @Test
  void cannotTurnARequestIntoAnother() {
    String plain = library.placed(ada, book, "SCI");

    Caller.Answer refused = north.put(requests + "/" + plain, digitization(""));
    assertThat(refused.errorCode()).isEqualTo("401666");
    assertThat(refused.at("/errorList/error/0/errorMessage")).contains("DIGITIZATION", "HOLD");
    assertThat(status(plain)).isEqualTo("IN_PROCESS");
  }

  @Test
  void canMoveABookingByPut() {
    String id =
        north
            .post(onItem, booking("2026-05-06T08:00:00Z", "2026-05-08T16:00:00Z"))
            .at("/request_id");

    Caller.Answer changed =
        north.put(requests + "/" + id, booking("2026-05-04T09:00:00Z", "2026-05-08T16:00:00Z"));

    assertThat(changed.at("/booking_start_date")).isEqualTo("2026-05-04T09:00:00Z");
    assertThat(changed.at("/request_status")).isEqualTo("IN_PROCESS");
  }

  @Test
  void cannotMoveABookingToWhenTheItemIsBooked() {
    north.post(onItem, booking("2026-06-01T08:00:00Z", "2026-06-03T16:00:00Z"));
    String id =
        north
            .post(
                onItem + "&allow_same_request=true",
                booking("2026-06-08T08:00:00Z", "2026-06-10T16:00:00Z"))
            .at("/request_id");
    String one = requests + "/" + id;
    String before = north.get(one).body();

    assertThat(north.put(one, booking("2026-06-02T08:00:00Z", "2026-06-04T16:00:00Z")).errorCode())
        .isEqualTo("401129");
    assertThat(north.get(one).body()).isEqualTo(before);
    assertThat(north.put(one, booking("2026-06-09T08:00:00Z", "2026-06-10T16:00:00Z")).status())
        .isEqualTo(200);
  }

  @Test
  void cannotChangeToAVolumeThatIsNotThere() {
    String one = requests + "/" + north.post(onTitle, hold("SCI")).at("/request_id");
    String before = north.get(one).body();

    assertThat(north.put(one, hold("SCI", ",\"description\":\"v. 99\"")).errorCode())
        .isEqualTo("401129");
    assertThat(
            north
                .inXml()
                .put(
                    one,
                    """
                    <user_request><request_type>HOLD</request_type><description>v. 99</description>
                    <pickup_location_type>LIBRARY</pickup_location_type>
                    <pickup_location_library>SCI</pickup_location_library></user_request>
                    """)
                .body())
        .contains("<errorCode>401129<");
    assertThat(north.get(one).body()).isEqualTo(before);
  }

  @Test
  void canAskForAVolumeInOnesOwnWords() {
    Caller.Answer placed = north.post(onTitle, hold("SCI", ",\"manual_description\":\"Band 7\""));
    String id = placed.at("/request_id");

    assertThat(placed.at("/request_status")).isEqualTo("NOT_STARTED");
    assertThat(placed.at("/manual_description")).isEqualTo("Band 7");
    library.scan(book, "SCI");
    assertThat(status(id)).isEqualTo("NOT_STARTED");
    north.post(
        book.path() + "?op=scan&library=SCI&circ_desk=DEFAULT_CIRC_DESK&request_id=" + id, "");
    assertThat(status(id)).isEqualTo("ON_HOLD_SHELF");
  }

  @Test
  void canNarrowATitleToAHolding() {
    assertThat(
            north
                .post(onTitle, hold("SCI", ",\"holding_id\":\"" + book.holding() + "\""))
                .at("/item_id"))
        .isEqualTo(book.pid());
    assertThat(north.post(onTitle, hold("SCI", ",\"holding_id\":\"229999001\"")).errorCode())
        .isEqualTo("401129");
    assertThat(north.post(onTitle, hold("SCI", ",\"holding_id\":\"abc\"")).errorCode())
        .isEqualTo("402205");
  }

  @Test
  void canBeSentHomeWhereTheInstitutionSendsThings() {
    String atHome = "{\"request_type\":\"HOLD\",\"pickup_location_type\":\"USER_HOME_ADDRESS\"}";
    regulate(LendingRegulations.USUAL.deliveringTo(List.of("home")));
    assertThat(north.post(onItem, atHome).errorCode()).isEqualTo("60309");
    assertThat(north.post(onItem, atHome.replace("HOME", "WORK")).errorCode()).isEqualTo("60310");

    String ben = library.patron(ADDRESS);
    Caller.Answer placed = north.post("/users/" + ben + "/requests?item_pid=" + book.pid(), atHome);
    assertThat(placed.at("/pickup_location_type")).isEqualTo("USER_HOME_ADDRESS");
    library.scan(book, "MAIN");
    assertThat(process()).isEqualTo("HOLDSHELF");
  }

  @Test
  void cannotBeCollectedAtAnotherInstitution() {
    InstitutionId network = new InstitutionId(9099);
    ZoneId zone = ZoneId.of("UTC");
    var institutions = library.library().institutions();
    institutions.add(new Institution(network, "01TST_NET", "Network", zone, null));
    institutions.add(new Institution(TestLibrary.NORTH, "01TST_NOR", "North", zone, network));
    institutions.add(new Institution(TestLibrary.SOUTH, "01TST_SOU", "South", zone, network));

    assertThat(elsewhere("")).isEqualTo("60325");
    assertThat(elsewhere("01TST_SOU")).isEqualTo("60327");
    assertThat(elsewhere("01TST_SOU\",\"pickup_location_library\":\"NOWHERE")).isEqualTo("60326");
    assertThat(elsewhere("01TST_SOU\",\"pickup_location_library\":\"MAIN")).isEqualTo("60331");
  }

  private String elsewhere(String institution) {
    return north
        .post(
            onItem,
            ("{\"request_type\":\"HOLD\",\"pickup_location_type\":\"INSTITUTION\","
                    + "\"pickup_location_institution\":\"%s\"}")
                .formatted(institution))
        .errorCode();
  }

  @Test
  void cannotHaveMoreRequestsThanTheGroupMay() {
    regulate(LendingRegulations.USUAL.with(List.of(new BorrowerLimit("UNDERGRAD", 9, 1))));
    library.placed(ada, book, "SCI");

    assertThat(library.place(ada, library.book(), "SCI").errorCode()).isEqualTo("60331");
  }

  @Test
  void cannotWantSomethingUntilYesterday() {
    assertThat(
            north.post(onItem, hold("SCI", ",\"last_interest_date\":\"2026-05-03Z\"")).errorCode())
        .isEqualTo("401666");
  }

  private void regulate(LendingRegulations regulations) {
    library.library().circulation().policies().regulate(TestLibrary.NORTH, regulations);
  }
}
