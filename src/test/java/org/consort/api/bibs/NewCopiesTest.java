package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.LendingLibrary.hold;

import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Copies that are added to a title for which somebody waits, or that may be lent from now on. The
/// title has one book, which is lent.
class NewCopiesTest {
  private static final LendingLibrary LIBRARY = new LendingLibrary();
  private static final Caller NORTH = LIBRARY.north();

  private final Book lent = lent();
  private int copies;

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private static Book lent() {
    Book book = LIBRARY.book();
    assertThat(LIBRARY.lend(LIBRARY.patron(), book).status()).isEqualTo(200);
    return book;
  }

  private String items() {
    return "/bibs/" + lent.bib() + "/holdings/" + lent.holding() + "/items";
  }

  private Caller.Answer added(String policy, String materialType) {
    Caller.Answer added =
        NORTH.post(
            items(),
            """
            {"item_data":{"barcode":"NC-%d-%s","policy":{"value":"%s"},
             "physical_material_type":{"value":"%s"}}}
            """
                .formatted(++copies, lent.pid(), policy, materialType));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    return added;
  }

  private static String process(Caller.Answer item) {
    return item.at("/item_data/process_type/value");
  }

  private String path(Caller.Answer item) {
    return items() + "/" + item.at("/item_data/pid");
  }

  /// The path of a request that has to wait.
  private String waiting(String more) {
    String requests = "/users/" + LIBRARY.patron() + "/requests";
    Caller.Answer placed = NORTH.post(requests + "?mms_id=" + lent.bib(), hold("MAIN", more));
    assertThat(placed.at("/request_status")).as(placed.body()).isEqualTo("NOT_STARTED");
    return requests + "/" + placed.at("/request_id");
  }

  private static void assertWaits(String request) {
    Caller.Answer seen = NORTH.get(request);
    assertThat(seen.at("/request_status")).as(seen.body()).isEqualTo("NOT_STARTED");
    assertThat(seen.at("/item_id")).isEmpty();
  }

  private static void assertServed(String request, Caller.Answer item) {
    Caller.Answer seen = NORTH.get(request);
    assertThat(seen.at("/request_status")).as(seen.body()).isEqualTo("IN_PROCESS");
    assertThat(seen.at("/item_id")).isEqualTo(item.at("/item_data/pid"));
    assertThat(NORTH.inXml().get(request).body())
        .contains("<request_status>In Process</request_status>");
  }

  @Test
  void canServeWhoCameFirstAsSoonAsItIsAdded() {
    String first = waiting("");
    String second = waiting("");

    Caller.Answer copy = added("BOOK", "BOOK");

    assertThat(process(copy)).isEqualTo("REQUESTED");
    assertThat(NORTH.get(path(copy)).body()).isEqualTo(copy.body());
    assertServed(first, copy);
    assertWaits(second);
    assertServed(second, added("BOOK", "BOOK"));
  }

  @Test
  void canBeAddedInXmlForWhoWaits() {
    String request = waiting("");

    Caller.Answer copy =
        NORTH
            .inXml()
            .post(
                items(),
                "<item><item_data><physical_material_type>BOOK</physical_material_type>"
                    + "<policy>BOOK</policy></item_data></item>");

    assertThat(copy.status()).as(copy.body()).isEqualTo(200);
    assertThat(copy.body()).containsPattern("<process_type[^>]*>REQUESTED<");
    String served = NORTH.get(request).at("/item_id");
    assertThat(copy.body()).contains("<pid>" + served + "</pid>");
    assertThat(served).isNotEmpty();
  }

  @Test
  void cannotServeWhoWantsSomethingElse() {
    String patron = LIBRARY.patron();
    Caller.Answer ofTheLentOne = LIBRARY.place(patron, lent, "MAIN");
    String ofBook = waiting(",\"material_type\":{\"value\":\"BOOK\"}");

    Caller.Answer reference = added("REFONLY", "BOOK");
    Caller.Answer map = added("BOOK", "MAP");

    assertThat(process(reference)).isEmpty();
    assertThat(process(map)).isEmpty();
    assertWaits(ofBook);
    assertThat(NORTH.get("/users/" + patron + "/requests").at("/user_request/0/request_status"))
        .isEqualTo(ofTheLentOne.at("/request_status"))
        .isEqualTo("NOT_STARTED");
  }

  @Test
  void cannotBeAddedTwiceWithOneBarcodeNorServeByThat() {
    String request = waiting("");

    Caller.Answer refused =
        NORTH.post(items(), "{\"item_data\":{\"barcode\":\"" + lent.barcode() + "\"}}");

    assertThat(refused.status()).isEqualTo(400);
    assertWaits(request);
  }

  @Test
  void canServeOnceItMayBeLent() {
    String request = waiting("");
    Caller.Answer copy = added("REFONLY", "BOOK");
    assertWaits(request);

    Caller.Answer changed = NORTH.put(path(copy), copy.body().replace("\"REFONLY\"", "\"BOOK\""));

    assertThat(process(changed)).isEqualTo("REQUESTED");
    assertServed(request, copy);
  }

  @Test
  void cannotServeAnyMoreOnceItMayNotBeLent() {
    String request = waiting("");
    Caller.Answer copy = added("BOOK", "BOOK");
    Caller.Answer other = added("BOOK", "BOOK");
    assertServed(request, copy);

    String xml = NORTH.inXml().get(path(copy)).body();
    String reference = xml.replaceAll("(<policy[^>]*>)BOOK<", "$1REFONLY<");
    assertThat(reference).isNotEqualTo(xml);
    assertThat(NORTH.inXml().put(path(copy), reference).body())
        .contains("<process_type></process_type>");

    assertServed(request, other);
    assertThat(process(NORTH.get(path(other)))).isEqualTo("REQUESTED");
  }

  @Test
  void cannotServeAnyMoreWhereItIsNotLentForATime() {
    String request = waiting("");
    Caller.Answer copy = added("BOOK", "BOOK");
    assertServed(request, copy);

    Caller.Answer elsewhere =
        NORTH.put(
            path(copy),
            """
            {"holding_data":{"in_temp_location":true,"temp_library":{"value":"MAIN"},
              "temp_location":{"value":"REF"},"temp_policy":{"value":"REFONLY"}},
             "item_data":{"physical_material_type":{"value":"BOOK"},"policy":{"value":"BOOK"}}}
            """);

    assertThat(elsewhere.status()).as(elsewhere.body()).isEqualTo(200);
    assertThat(process(elsewhere)).isEmpty();
    assertWaits(request);
  }
}
