package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What staff are to fetch from the shelves of a library.
class RequestedResourcesTest {
  private static final String LIST =
      "/task-lists/requested-resources?library=MAIN&circ_desk=DEFAULT_CIRC_DESK";

  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();
  private final String ada = library.patron();
  private final Book book = library.book();

  @AfterEach
  void close() {
    library.close();
  }

  private static String count(Caller.Answer list) {
    return list.at("/total_record_count");
  }

  @Test
  void canBeListedWithTitlePlaceAndRequest() {
    String request = library.placed(ada, book, "SCI");

    Caller.Answer list = north.get(LIST);

    assertThat(count(list)).isEqualTo("1");
    String first = "/requested_resource/0";
    assertThat(list.at(first + "/resource_metadata/mms_id/value")).isEqualTo(book.bib());
    assertThat(list.at(first + "/resource_metadata/title")).isEqualTo("Fells and fens");
    assertThat(list.at(first + "/location/holding_id/value")).isEqualTo(book.holding());
    assertThat(list.at(first + "/location/shelving_location")).isEqualTo("STACKS");
    assertThat(list.at(first + "/location/copy/0/barcode")).isEqualTo(book.barcode());
    assertThat(list.at(first + "/location/copy/0/link")).endsWith(book.path());
    assertThat(list.at(first + "/request/0/id")).isEqualTo(request);
    assertThat(list.at(first + "/request/0/request_type")).isEqualTo("HOLD");
    assertThat(list.at(first + "/request/0/request_date")).isEqualTo("2026-05-04Z");
    assertThat(list.at(first + "/request/0/destination/value")).isEqualTo("SCI");
    assertThat(list.at(first + "/request/0/requester/value")).isEqualTo(ada);
    assertThat(list.at(first + "/request/0/printed")).isEqualTo("false");
    assertThat(north.inXml().get(LIST).body())
        .contains("<requested_resources total_record_count=\"1\"><requested_resource>")
        .contains("<barcode>" + book.barcode() + "</barcode>")
        .contains("\">" + ada + "</requester>");
  }

  @Test
  void canBeListedForFilesOfTheLibraryItself() {
    north.post(
        book.path() + "/requests",
        "{\"request_type\":\"DIGITIZATION\",\"partial_digitization\":false}");

    Caller.Answer list = north.get(LIST);

    assertThat(list.at("/requested_resource/0/request/0/destination/value"))
        .isEqualTo("DIGI_DEPT_INST");
    assertThat(list.at("/requested_resource/0/request/0/request_sub_type/value"))
        .isEqualTo("STAFF_PHYSICAL_DIGITIZATION");
    assertThat(list.json().at("/requested_resource/0/request/0/requester").isMissingNode())
        .isTrue();
  }

  @Test
  void canBeCountedOnly() {
    library.placed(ada, book, "SCI");

    Caller.Answer list = north.get(LIST + "&limit=0");

    assertThat(count(list)).isEqualTo("1");
    assertThat(list.json().has("requested_resource")).isFalse();
  }

  @Test
  void canBeNarrowedSortedAndPaged() {
    Book other = library.book();
    library.placed(ada, book, "SCI");
    library.placed(ada, other, "MAIN");

    String down = LIST + "&order_by=call_number&direction=desc&limit=1";
    assertThat(count(north.get(down))).isEqualTo("2");
    assertThat(north.get(down + "&offset=1").json().at("/requested_resource")).hasSize(1);
    assertThat(count(north.get(LIST + "&location=STACKS"))).isEqualTo("2");
    assertThat(count(north.get(LIST + "&location=REF"))).isEqualTo("0");
    assertThat(count(north.get(LIST.replace("MAIN", "SCI")))).isEqualTo("0");
    assertThat(count(library.library().south().get(LIST))).isEqualTo("0");
  }

  @Test
  void goesAlongTheShelvesAsPeopleCount() {
    for (String callNumber : new String[] {"QA76", "QA9", "PR12"}) {
      Book moved = library.book();
      String body =
          north
              .get(moved.path())
              .body()
              .replaceFirst("\"in_temp_location\":false", "\"in_temp_location\":true")
              .replaceFirst("\"temp_library\":\\{}", "\"temp_library\":{\"value\":\"MAIN\"}")
              .replaceFirst("\"temp_location\":\\{}", "\"temp_location\":{\"value\":\"REF\"}")
              .replaceFirst(
                  "\"temp_call_number\":\"\"", "\"temp_call_number\":\"" + callNumber + "\"");
      assertThat(north.put(moved.path(), body).at("/holding_data/temp_call_number"))
          .isEqualTo(callNumber);
      library.placed(ada, moved, "SCI");
    }

    Caller.Answer list = north.get(LIST);

    assertThat(list.json().findValuesAsString("call_number"))
        .containsExactly("PR12", "QA9", "QA76");
    assertThat(north.get(LIST + "&direction=desc").json().findValuesAsString("call_number"))
        .containsExactly("QA76", "QA9", "PR12");
  }

  @Test
  void endsWhenTheItemIsFetchedOrTheRequestCancelled() {
    Book other = library.book();
    library.placed(ada, book, "SCI");
    String cancelled = library.placed(ada, other, "SCI");

    library.scan(book, "MAIN");
    north.delete("/users/" + ada + "/requests/" + cancelled + "?reason=CancelledAtPatronRequest");

    assertThat(count(north.get(LIST))).isEqualTo("0");
  }

  @Test
  void canBeMarkedAsPrintedAndReported() {
    library.placed(ada, book, "SCI");

    Caller.Answer printed = north.post(LIST + "&op=mark_printed&printed=false", "");

    assertThat(printed.at("/requested_resource/0/request/0/printed")).isEqualTo("true");
    assertThat(count(north.get(LIST + "&printed=false"))).isEqualTo("0");
    assertThat(count(north.get(LIST + "&printed=true&reported=false"))).isEqualTo("1");
    assertThat(north.inXml().post(LIST + "&op=mark_reported", "").body())
        .contains("<printed>true</printed><reported>true</reported>");
    assertThat(count(north.get(LIST + "&reported=true"))).isEqualTo("1");
  }

  @Test
  void isNotMarkedAnyMoreWhenAnotherItemIsToBeFetched() {
    String items = "/bibs/" + book.bib() + "/holdings/" + book.holding() + "/items";
    north.post(items, Examples.item("SECOND"));
    north.post("/bibs/" + book.bib() + "/requests?user_id=" + ada, LendingLibrary.hold("SCI"));
    String chosen =
        north
            .post(LIST + "&op=mark_printed", "")
            .at("/requested_resource/0/location/copy/0/barcode");
    assertThat(chosen).isEqualTo(book.barcode());

    library.lend(library.patron(), book);

    Caller.Answer anew = north.get(LIST + "&printed=false");
    assertThat(anew.at("/requested_resource/0/location/copy/0/barcode")).isEqualTo("SECOND");
  }

  @ParameterizedTest
  @CsvSource({
    "?circ_desk=DEFAULT_CIRC_DESK, 40166414",
    "?library=MAIN, 40166414",
    "?library=NOWHERE&circ_desk=DEFAULT_CIRC_DESK, 40166411",
    "?library=MAIN&circ_desk=NOWHERE, 40166411",
    "?library=MAIN&circ_desk=DEFAULT_CIRC_DESK&order_by=colour, 401666",
    "?library=MAIN&circ_desk=DEFAULT_CIRC_DESK&direction=up, 401666",
    "?library=MAIN&circ_desk=DEFAULT_CIRC_DESK&printed=perhaps, 401666",
    "?library=MAIN&circ_desk=DEFAULT_CIRC_DESK&pickup_inst=OTHER, 40166411",
    "?library=MAIN&circ_desk=DEFAULT_CIRC_DESK&limit=x, 401666"
  })
  void cannotBeAskedForOtherwise(String query, String code) {
    assertThat(north.get("/task-lists/requested-resources" + query).errorCode()).isEqualTo(code);
  }

  @Test
  void cannotBeMarkedOtherwise() {
    library.placed(ada, book, "SCI");

    assertThat(north.post(LIST, "").errorCode()).isEqualTo("40166414");
    assertThat(north.post(LIST + "&op=burn", "").errorCode()).isEqualTo("401666");
    assertThat(count(north.get(LIST + "&printed=false&reported=false"))).isEqualTo("1");
  }
}
