package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ItemListTest {
  private static final TestLibrary LIBRARY = Examples.open();
  private static final Caller NORTHERN = LIBRARY.north();

  private final String bib = Examples.addBib(NORTHERN);
  private final String holding = Examples.addHolding(NORTHERN, bib);
  private final String items = "/bibs/" + bib + "/holdings/ALL/items";

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void canFindItemsByTheWordsOfTheirVolume() {
    add("volume 1, spring", "1", "");
    add("volume 2, autumn", "2", "");
    add("index to 1_2 100%", "", "");

    assertThat(found("?q=description~AUTUMN")).containsExactly("volume 2, autumn");
    assertThat(found("?q=description~volume_spring")).containsExactly("volume 1, spring");
    assertThat(found("?q=enum_a~2%20AND%20description~volume")).containsExactly("volume 2, autumn");
    assertThat(found("?q=description~100%25")).containsExactly("index to 1_2 100%");
    assertThat(found("?q=description~nothing")).isEmpty();
  }

  @Test
  void cannotSearchByWhatIsNoField() {
    assertThat(NORTHERN.get(items + "?q=colour~red").errorCode()).isEqualTo("60106");
    assertThat(NORTHERN.get(items + "?q=description").errorCode()).isEqualTo("60106");
    assertThat(NORTHERN.get(items + "?q=description~").errorCode()).isEqualTo("60106");
    assertThat(NORTHERN.get(items + "?q=").errorCode()).isEmpty();
    assertThat(NORTHERN.get(items + "?order_by=colour").errorCode()).isEqualTo("60216");
    assertThat(NORTHERN.get(items + "?direction=up").errorCode()).isEqualTo("401666");
    assertThat(NORTHERN.get(items + "?create_date_from=%2B99999-01-01").errorCode())
        .isEqualTo("402217");
    assertThat(NORTHERN.get(items + "?receive_date_to=2026-02-30").errorCode()).isEqualTo("402217");
    assertThat(NORTHERN.get(items + "?current_library=NOPE").errorCode()).isEqualTo("402469");
    assertThat(NORTHERN.get(items + "?current_location=NOPE").errorCode()).isEqualTo("60215");
    assertThat(NORTHERN.get(items + "?current_library=SCI&current_location=REF").errorCode())
        .isEqualTo("60215");
  }

  @Test
  void canSortVolumesTheWayPeopleCount() {
    add("v. 10", "10", "");
    add("v. 9", "9", "");
    add("v. 9 (copy)", "", "");
    add("index", "2", "");

    assertThat(found("?order_by=description&direction=asc"))
        .containsExactly("index", "v. 9", "v. 9 (copy)", "v. 10");
    assertThat(found("?order_by=enum_a")).containsExactly("index", "v. 9", "v. 10", "v. 9 (copy)");
    assertThat(found("?order_by=enum_a&direction=DESC&limit=2")).containsExactly("v. 10", "v. 9");
    assertThat(found("?order_by=library,location,enum_a,enum_b"))
        .isEqualTo(found("?order_by=enum_a"));
    assertThat(found("?order_by=none&direction=desc&view=brief")).isEqualTo(found(""));
    assertThat(NORTHERN.get(items + "?order_by=enum_a,colour").errorCode()).isEqualTo("60216");
    assertThat(NORTHERN.inXml().get(items + "?order_by=library,enum_a&limit=1").body())
        .contains("<description>index</description>");
    assertThat(found("")).containsExactly("v. 10", "v. 9", "v. 9 (copy)", "index");
  }

  @Test
  void canFilterByWhenItemsCameAndWhereTheyAre() {
    add("first", "", "");
    LIBRARY.clock().passes(Duration.ofDays(2));
    add("second", "", ", \"expected_arrival_date\": \"2026-08-01Z\"");
    String today = LIBRARY.clock().instant().toString().substring(0, 10);

    assertThat(found("?create_date_from=" + today)).containsExactly("second");
    assertThat(found("?modify_date_to=" + today)).containsExactly("first", "second");
    assertThat(found("?create_date_to=2026-01-01")).isEmpty();
    assertThat(found("?receive_date_from=2026-03-01Z&receive_date_to=2026-03-01")).hasSize(2);
    assertThat(found("?expected_receive_date_from=2026-07-31")).containsExactly("second");
    assertThat(found("?current_library=MAIN&current_location=STACKS")).hasSize(2);
    assertThat(found("?current_library=SCI")).isEmpty();
  }

  @Test
  void canPutAnItemElsewhereForATimeAndTakeItBack() {
    String path = add("on display", "", "");

    Caller.Answer away = NORTHERN.put(path, temporarily("SCI", "STACKS"));

    assertThat(away.at("/item_data/library/value")).isEqualTo("SCI");
    assertThat(away.at("/item_data/policy/value")).isEqualTo("SHORT");
    assertThat(away.at("/holding_data/holding_id")).isEqualTo(holding);
    assertThat(away.at("/holding_data/in_temp_location")).isEqualTo("true");
    assertThat(away.at("/holding_data/temp_library/desc")).isEqualTo("Science Library");
    assertThat(away.at("/holding_data/temp_policy/value")).isEqualTo("REFONLY");
    assertThat(away.at("/holding_data/call_number")).isEqualTo("Desk 4");
    assertThat(away.at("/holding_data/permanent_call_number")).isEqualTo("QK533 .M67");
    assertThat(away.at("/holding_data/due_back_date")).isEqualTo("2026-09-01Z");
    assertThat(found("?current_library=SCI")).containsExactly("on display");
    assertThat(NORTHERN.put(path, away.body()).body()).isEqualTo(away.body());

    String back = away.body().replace("\"in_temp_location\":true", "\"in_temp_location\":false");
    Caller.Answer home = NORTHERN.put(path, back);
    assertThat(home.at("/item_data/library/value")).isEqualTo("MAIN");
    assertThat(home.at("/holding_data/holding_id")).isEqualTo(holding);
    assertThat(home.at("/holding_data/temp_library/value")).isEmpty();
  }

  @Test
  void leavesAnItemWhereItIsWhenABodyIsSilentAboutIt() {
    String path = add("on display", "", "");
    NORTHERN.put(path, temporarily("SCI", "STACKS"));

    Caller.Answer quiet = NORTHERN.put(path, "{\"item_data\":{\"description\":\"quiet\"}}");

    assertThat(quiet.at("/item_data/library/value")).isEqualTo("SCI");
    assertThat(NORTHERN.get("/bibs/" + bib + "/holdings").at("/total_record_count")).isEqualTo("1");
  }

  @Test
  void cannotMoveAnItemWhileItStandsElsewhere() {
    String path = add("on display", "", "");
    String away = NORTHERN.put(path, temporarily("SCI", "STACKS")).body();

    for (String body : List.of(placed("MAIN", "REF"), placed("", "REF"), placed("SCI", "REF"))) {
      Caller.Answer refused = NORTHERN.put(path, body);
      assertThat(refused.errorCode()).as(body).isEqualTo("40166404");
      assertThat(refused.body())
          .contains("The field item_data.location is invalid. Received: ")
          .contains("Valid options are: SCI STACKS, where it is for the time being,")
          .contains("MAIN STACKS, where it belongs")
          .contains("in_temp_location false");
    }
    Caller.Answer refused =
        NORTHERN
            .inXml()
            .put(
                path,
                "<item><item_data><library>MAIN</library><location>REF</location></item_data></item>");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("<errorCode>40166404<").contains("Received: MAIN REF.");
    assertThat(NORTHERN.get(path).body()).isEqualTo(away);
  }

  @Test
  void canNameEitherShelfOfAnItemThatStandsElsewhere() {
    String path = add("on display", "", "");
    NORTHERN.put(path, temporarily("SCI", "STACKS"));

    for (String body :
        List.of(placed("SCI", "STACKS"), placed("MAIN", "STACKS"), placed("MAIN", ""))) {
      Caller.Answer changed = NORTHERN.put(path, body);
      assertThat(changed.at("/item_data/library/value")).as(body).isEqualTo("SCI");
      assertThat(changed.at("/holding_data/in_temp_location")).isEqualTo("true");
      assertThat(changed.at("/holding_data/holding_id")).isEqualTo(holding);
    }
    String back =
        placed("MAIN", "REF").replace("}}}", "}},\"holding_data\":{\"in_temp_location\":false}}");
    Caller.Answer moved = NORTHERN.put(path, back);
    assertThat(moved.at("/item_data/location/value")).isEqualTo("REF");
    assertThat(moved.at("/holding_data/in_temp_location")).isEqualTo("false");
    assertThat(moved.at("/holding_data/holding_id")).isNotEqualTo(holding);
  }

  @Test
  void cannotPutAnItemWhereNoShelfIs() {
    String path = add("here", "", "");
    String before = NORTHERN.get(path).body();

    assertThat(NORTHERN.put(path, temporarily("NOWHERE", "STACKS")).errorCode())
        .isEqualTo("40166404");
    assertThat(NORTHERN.put(path, temporarily("SCI", "ATTIC")).errorCode()).isEqualTo("40166404");
    assertThat(NORTHERN.put(path, temporarily("SCI", "")).errorCode()).isEqualTo("401664");
    String unknown =
        temporarily("SCI", "STACKS").replace("{\"value\": \"8\"}", "{\"value\": \"XX\"}");
    assertThat(NORTHERN.put(path, unknown).errorCode()).isEqualTo("40166404");
    assertThat(NORTHERN.get(path).body()).isEqualTo(before);
  }

  @Test
  void keepsEveryFieldOfAnItemInBothFormats() {
    String path =
        add(
            "kept",
            "1",
            """
            , "is_magnetic": true, "inventory_date": "2025-12-24Z", "provenance": {"value": "GIFT"},
            "retention_note": "last copy", "alternative_call_number": "A 1",
            "physical_condition": {"value": "BRITTLE"}
            """);

    Caller.Answer json = NORTHERN.get(path);
    assertThat(json.at("/item_data/is_magnetic")).isEqualTo("true");
    assertThat(json.at("/item_data/inventory_date")).isEqualTo("2025-12-24Z");
    assertThat(json.at("/item_data/provenance/value")).isEqualTo("GIFT");
    assertThat(json.at("/item_data/retention_note")).isEqualTo("last copy");
    assertThat(json.at("/item_data/physical_condition/value")).isEqualTo("BRITTLE");
    Caller inXml = NORTHERN.inXml();
    String xml = inXml.get(path).body();
    assertThat(inXml.put(path, xml).body()).isEqualTo(xml);
    assertThat(NORTHERN.get(path).body()).isEqualTo(json.body());
  }

  private String add(String description, String enumeration, String more) {
    String body =
        """
        {"item_data": {"policy": {"value": "SHORT"}, "arrival_date": "2026-03-01",
          "description": "%s", "enumeration_a": "%s"%s}}
        """
            .formatted(description, enumeration, more);
    Caller.Answer added = NORTHERN.post("/bibs/" + bib + "/holdings/" + holding + "/items", body);
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    return "/bibs/" + bib + "/holdings/" + holding + "/items/" + added.at("/item_data/pid");
  }

  private static String placed(String library, String location) {
    return "{\"item_data\":{\"library\":{\"value\":\"%s\"},\"location\":{\"value\":\"%s\"}}}"
        .formatted(library, location);
  }

  private static String temporarily(String library, String location) {
    return """
    {"item_data": {"description": "on display", "policy": {"value": "SHORT"}},
     "holding_data": {"in_temp_location": true, "temp_library": {"value": "%s"},
      "temp_location": {"value": "%s"}, "temp_policy": {"value": "REFONLY"},
      "temp_call_number_type": {"value": "8"}, "temp_call_number": "Desk 4",
      "due_back_date": "2026-09-01Z"}}
    """
        .formatted(library, location);
  }

  private List<String> found(String query) {
    Caller.Answer answer = NORTHERN.get(items + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return StreamSupport.stream(answer.json().at("/item").spliterator(), false)
        .map(item -> item.at("/item_data/description").asString())
        .toList();
  }
}
