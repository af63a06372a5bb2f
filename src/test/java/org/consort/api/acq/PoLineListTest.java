package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PoLineListTest {
  private static final OrderApi API = new OrderApi();
  private static final Caller CALLER = API.library().north();
  private static final String LINES = "/acq/po-lines";

  @BeforeAll
  static void order() {
    place("Tides, volume ten", "10", "2024", "v. 10 2024");
    place("Tides, volume nine", "9", "2024", "v. 9 2024");
    place("Tides, volume eight", "8", "2023", "v. 8 2023 index");
    place("Reefs", "", "", "");
  }

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void canFindLinesByTheirItems() {
    assertThat(numbers("?q=enumeration_a~9")).containsExactly("POL-2");
    assertThat(numbers("?q=chronology_i~2024&order_by=number&direction=asc"))
        .containsExactly("POL-1", "POL-2");
    assertThat(numbers("?q=item_description~INDEX_v.")).containsExactly("POL-3");
    assertThat(numbers("?q=item_library~MAIN&order_by=number"))
        .containsExactly("POL-4", "POL-3", "POL-2", "POL-1");
    assertThat(numbers("?q=item_library~SCI")).isEmpty();
    assertThat(numbers("?q=item_library~MAI")).as("codes match as a whole").isEmpty();
    assertThat(numbers("?q=enumeration_b~9")).isEmpty();
    assertThat(numbers("?q=chronology_k~2024")).isEmpty();
    assertThat(CALLER.inXml().get(LINES + "?q=ENUMERATION_A~8").body())
        .contains("total_record_count=\"1\"")
        .contains("<number>POL-3</number>");
  }

  @Test
  void canJoinWhatIsKnownOfALineAndOfItsItems() {
    assertThat(numbers("?q=chronology_i~2024%20AND%20title~nine")).containsExactly("POL-2");
    assertThat(numbers("?q=chronology_i~2024%20AND%20enumeration_a~8"))
        .as("both of the same item")
        .isEmpty();
    assertThat(numbers("?q=chronology_i~2024&status=CLOSED")).isEmpty();
    assertThat(API.library().south().get(LINES + "?q=item_library~MAIN").at("/total_record_count"))
        .isEqualTo("0");
  }

  @Test
  void canSortLinesByTheItemsTheyAreSearchedBy() {
    String tides = "?q=item_description~v.&order_by=";

    assertThat(numbers(tides + "enumeration_a&direction=asc"))
        .as("numbers count as numbers")
        .containsExactly("POL-3", "POL-2", "POL-1");
    assertThat(numbers(tides + "chronology_i,enumeration_a"))
        .containsExactly("POL-1", "POL-2", "POL-3");
    assertThat(numbers(tides + "chronology_i&direction=asc"))
        .containsExactly("POL-3", "POL-1", "POL-2");
    assertThat(numbers(tides + "item_description&direction=asc&limit=1&offset=1"))
        .containsExactly("POL-2");
    assertThat(CALLER.get(LINES + tides + "enumeration_a&limit=1").at("/total_record_count"))
        .isEqualTo("3");
    assertThat(numbers(tides + "title")).containsExactly("POL-1", "POL-2", "POL-3");
  }

  @Test
  void cannotSortByWhatIsNotSearched() {
    assertThat(refused("?order_by=enumeration_a")).isEqualTo("40188602");
    assertThat(refused("?q=title~tides&order_by=enumeration_a,chronology_i")).isEqualTo("40188602");
    assertThat(refused("?q=item_library~MAIN&order_by=title,enumeration_a")).isEqualTo("40188603");
    assertThat(refused("?order_by=title,number")).isEqualTo("40188603");
    assertThat(refused("?order_by=colour")).isEqualTo("40188604");
    assertThat(refused("?order_by=title,")).isEqualTo("40188604");
    assertThat(refused("?q=item_library~MAIN&order_by=item_library")).isEqualTo("40188604");
    assertThat(CALLER.get(LINES + "?order_by=colour").body())
        .contains("colour")
        .contains("title, number, created_date, po_number, enumeration_a");
    assertThat(CALLER.inXml().get(LINES + "?order_by=chronology_j").body())
        .contains("<errorCode>40188602</errorCode>");
  }

  @Test
  void cannotSearchByFieldsThatAreNone() {
    Answer answer = CALLER.get(LINES + "?q=barcode~7");

    assertThat(answer.errorCode()).isEqualTo("40188600");
    assertThat(answer.body()).contains("barcode").contains("vendor_code").contains("item_library");
    assertThat(refused("?q=enumeration_a~")).isEqualTo("40188600");
  }

  @Test
  void canSearchAndSortByPurchaseOrdersOfWhichThereAreNone() {
    assertThat(numbers("?q=po_number~PO-1")).isEmpty();
    assertThat(numbers("?order_by=po_number&direction=asc"))
        .containsExactly("POL-1", "POL-2", "POL-3", "POL-4");
  }

  @Test
  void canOrderATitleLongerThanAnIndexTakes() {
    try (OrderApi fresh = new OrderApi()) {
      Caller caller = fresh.library().north();
      String letters =
          new Random(7)
              .ints(2000, 0x4E00, 0x9FFF)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());

      assertThat(caller.post(LINES, order(letters)).status()).isEqualTo(200);
      caller.post(LINES, order("Tides"));
      assertThat(caller.get(LINES + "?order_by=title").at("/po_line/0/number")).isEqualTo("POL-1");
    }
  }

  @Test
  void cannotSearchForMoreItemsThanAreLookedAt() {
    try (OrderApi full = new OrderApi()) {
      Caller caller = full.library().north();
      caller.post(LINES, order("Tides"));
      assertThat(caller.get(LINES + "?q=item_library~MAIN").status()).isEqualTo(200);
      full.library()
          .database()
          .change(
              tx ->
                  tx.handle()
                      .execute(
                          """
                          INSERT INTO item SELECT (jsonb_populate_record(i,
                            jsonb_build_object('item_id', i.item_id + n * 10000))).*
                          FROM item i, generate_series(1, 10000) n
                          """));

      assertThat(caller.get(LINES + "?q=item_library~MAIN").errorCode()).isEqualTo("40188605");
      assertThat(caller.inXml().get(LINES + "?q=item_library~MAIN").body())
          .contains("<errorCode>40188605</errorCode>")
          .contains("10000");
      assertThat(caller.get(LINES + "?q=item_library~SCI").status()).isEqualTo(200);
    }
  }

  @Test
  void tellsNotesAndPlacesInListsOnlyWhenAsked() {
    Answer plain = CALLER.get(LINES + "?q=title~reefs");
    assertThat(plain.json().at("/po_line/0").has("note")).isFalse();
    assertThat(plain.json().at("/po_line/0").has("location")).isFalse();
    Answer notes = CALLER.get(LINES + "?q=title~reefs&expand=notes");
    assertThat(notes.at("/po_line/0/note/0/note_text")).isEqualTo("for the reading room");
    assertThat(notes.json().at("/po_line/0").has("location")).isFalse();
    Answer both = CALLER.get(LINES + "?q=title~reefs&expand=notes%2Clocations");
    assertThat(both.at("/po_line/0/note/0/note_text")).isEqualTo("for the reading room");
    assertThat(both.at("/po_line/0/location/0/copy/0/pid")).startsWith("23");
    assertThat(CALLER.get(LINES + "/POL-4").at("/note/0/note_text")).isNotEmpty();
    Caller xml = CALLER.inXml();
    assertThat(xml.get(LINES + "?q=title~reefs").body()).doesNotContain("reading room", "STACKS");
    assertThat(xml.get(LINES + "?q=title~reefs&expand=locations").body())
        .doesNotContain("reading room")
        .contains("<shelving_location>STACKS</shelving_location>");
  }

  private static String refused(String query) {
    return CALLER.get(LINES + query).errorCode();
  }

  private static List<String> numbers(String query) {
    Answer answer = CALLER.get(LINES + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return StreamSupport.stream(answer.json().at("/po_line").spliterator(), false)
        .map(line -> line.at("/number").asString())
        .toList();
  }

  private static void place(String title, String volume, String year, String description) {
    Answer placed = CALLER.post(LINES, order(title));
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
    String item = "/items/" + placed.at("/location/0/copy/0/pid") + "?op=receive";
    Answer received =
        CALLER.post(
            LINES + "/" + placed.at("/number") + item,
            """
            {"item_data": {"enumeration_a": "%s", "chronology_i": "%s", "description": "%s"}}
            """
                .formatted(volume, year, description));
    assertThat(received.status()).as(received.body()).isEqualTo(200);
  }

  private static String order(String title) {
    return """
    {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
     "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
     "price": {"sum": "10.00", "currency": {"value": "USD"}},
     "resource_metadata": {"title": "%s"},
     "note": [{"note_text": "for the reading room"}],
     "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
     "location": [{"quantity": "1", "library": {"value": "MAIN"},
                   "shelving_location": "STACKS"}]}
    """
        .formatted(title);
  }
}
