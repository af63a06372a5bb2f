package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.base.ItemId;
import org.consort.catalogue.ItemState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ItemsEndpointTest {
  private static final TestLibrary LIBRARY = Examples.open();
  private static final Caller NORTHERN = LIBRARY.north();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private final String bib = Examples.addBib(NORTHERN);
  private final String holding = Examples.addHolding(NORTHERN, bib);
  private final String items = "/bibs/" + bib + "/holdings/" + holding + "/items";

  @Test
  void addsAnItemAndGivesItBack() {
    Caller.Answer added = NORTHERN.post(items, Examples.item("ADD-1"));

    assertThat(added.status()).isEqualTo(200);
    assertThat(added.at("/item_data/pid")).startsWith("23").endsWith("9001");
    assertThat(added.at("/item_data/barcode")).isEqualTo("ADD-1");
    assertThat(added.at("/item_data/base_status/desc")).isEqualTo("Item in place");
    assertThat(added.json().at("/item_data/process_type/value").asString()).isEmpty();
    assertThat(added.at("/item_data/policy/desc")).isEqualTo("One week");
    assertThat(added.at("/item_data/library/value")).isEqualTo("MAIN");
    assertThat(added.at("/item_data/location/desc")).isEqualTo("Stacks");
    assertThat(added.at("/item_data/arrival_date")).isEqualTo("2026-03-01Z");
    assertThat(added.at("/item_data/internal_note_2")).isEqualTo("Map missing");
    assertThat(added.at("/item_data/pieces")).isEqualTo("3");
    assertThat(added.at("/item_data/enumeration_a")).isEqualTo("2");
    assertThat(added.at("/holding_data/call_number_type/value")).isEqualTo("0");
    assertThat(added.at("/holding_data/copy_id")).isEqualTo("c2");
    assertThat(added.at("/bib_data/title")).isEqualTo("Mosses of the fells");
    String path = items + "/" + added.at("/item_data/pid");
    assertThat(added.at("/link")).endsWith("/almaws/v1" + path);
    assertThat(NORTHERN.get(path).body()).isEqualTo(added.body());
  }

  @Test
  void readsAnItemInXml() {
    Caller.Answer added =
        NORTHERN
            .inXml()
            .post(
                items,
                "<item><item_data><barcode>XML-1</barcode><physical_material_type>DVD"
                    + "</physical_material_type></item_data></item>");

    assertThat(added.body())
        .contains("<barcode>XML-1</barcode>")
        .contains("<physical_material_type desc=\"DVD\">DVD</physical_material_type>");
  }

  @Test
  void findsAnItemByItsNumberWhateverThePathSays() {
    String path = Examples.addItem(NORTHERN, bib, holding, "ANY-1");
    String pid = path.substring(path.lastIndexOf('/') + 1);

    Caller.Answer found = NORTHERN.get("/bibs/99/holdings/ALL/items/" + pid);

    assertThat(found.at("/bib_data/mms_id")).isEqualTo(bib);
    assertThat(found.at("/holding_data/holding_id")).isEqualTo(holding);
    assertThat(NORTHERN.get(items + "/23999").errorCode()).isEqualTo("40166411");
    assertThat(LIBRARY.south().get(path).errorCode()).isEqualTo("40166411");
  }

  @Test
  void leadsFromABarcodeToTheItem() {
    String path = Examples.addItem(NORTHERN, bib, holding, "GO 1/a");

    Caller.Answer answer =
        NORTHERN.get("/items?item_barcode=GO+1%2Fa&format=json&expand=due_date%2Cother&x=1");

    assertThat(answer.status()).isEqualTo(302);
    String base = NORTHERN.base();
    assertThat(answer.headers().get("location"))
        .isEqualTo(base + path + "?format=json&expand=due_date%2Cother");
    assertThat(NORTHERN.get("/items?item_barcode=nobody").errorCode()).isEqualTo("401689");
    assertThat(NORTHERN.get("/items").errorCode()).isEqualTo("40166414");
  }

  @Test
  void listsAllItemsOfATitlePageByPage() {
    String other = Examples.addHolding(NORTHERN, bib);
    Examples.addItem(NORTHERN, bib, holding, "LIST-1");
    Examples.addItem(NORTHERN, bib, other, "LIST-2");
    Examples.addItem(NORTHERN, bib, holding, "LIST-3");
    String all = "/bibs/" + bib + "/holdings/ALL/items";

    assertThat(NORTHERN.get(all).at("/total_record_count")).isEqualTo("3");
    assertThat(NORTHERN.get(all + "?limit=1&offset=1").at("/item/0/item_data/barcode"))
        .isEqualTo("LIST-2");
    assertThat(NORTHERN.get(all + "?limit=0").body()).isEqualTo("{\"total_record_count\":3}");
    assertThat(NORTHERN.get(items).at("/total_record_count")).isEqualTo("2");
    assertThat(NORTHERN.get(all + "?offset=4").errorCode()).isEqualTo("60217");
    assertThat(NORTHERN.get("/bibs/991/holdings/ALL/items").errorCode()).isEqualTo("402203");
    assertThat(NORTHERN.get("/bibs/" + bib + "/holdings/221/items").errorCode())
        .isEqualTo("401688");
  }

  @Test
  void listsNothingForATitleWithoutItems() {
    assertThat(NORTHERN.get(items).body()).isEqualTo("{\"total_record_count\":0}");
  }

  @Test
  void refusesABarcodeThatIsTaken() {
    Examples.addItem(NORTHERN, bib, holding, "TWICE-1");

    Caller.Answer again = NORTHERN.post(items, Examples.item("TWICE-1"));

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.errorCode()).isEqualTo("401664");
    assertThat(again.at("/errorList/error/0/errorMessage"))
        .isEqualTo("Barcode TWICE-1 already exists.");
  }

  @Test
  void makesABarcodeWhenNoneIsSent() {
    Caller.Answer one = NORTHERN.post(items, "{\"item_data\":{}}");
    Caller.Answer two = NORTHERN.post(items, "{\"item_data\":{\"barcode\":\" \"}}");

    assertThat(one.at("/item_data/barcode")).isNotEmpty();
    assertThat(two.at("/item_data/barcode"))
        .isNotEmpty()
        .isNotEqualTo(one.at("/item_data/barcode"));
  }

  @Test
  void refusesUnknownCodesAndBrokenBodies() {
    assertThat(NORTHERN.post(items, Examples.item("BAD-1").replace("SHORT", "NOSUCH")).errorCode())
        .isEqualTo("40166404");
    assertThat(NORTHERN.post(items, Examples.item("BAD-1").replace("BOOK", "STONE")).errorCode())
        .isEqualTo("40166404");
    assertThat(NORTHERN.post(items, "{").errorCode()).isEqualTo("401676");
    assertThat(NORTHERN.post(items, "{}").errorCode()).isEqualTo("401664");
    assertThat(
            NORTHERN
                .post("/bibs/" + bib + "/holdings/221/items", Examples.item("BAD-1"))
                .errorCode())
        .isEqualTo("402208");
    assertThat(NORTHERN.get("/items?item_barcode=BAD-1").errorCode()).isEqualTo("401689");
  }

  @Test
  void writesBackAnItemJustRead() {
    String path = Examples.addItem(NORTHERN, bib, holding, "BACK-1");
    String before = NORTHERN.get(path).body();

    Caller.Answer written = NORTHERN.put(path, before);

    assertThat(written.status()).isEqualTo(200);
    assertThat(written.body()).isEqualTo(before);
  }

  @Test
  void swapsEverythingButWhatWasDoneWithTheItem() {
    String path = Examples.addItem(NORTHERN, bib, holding, "SWAP-1");
    ItemId id = ItemId.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    LIBRARY
        .database()
        .change(tx -> LIBRARY.catalogue().changeState(tx, NORTH, id, ItemState.IN_TRANSIT));

    NORTHERN.put(path, "{\"item_data\":{\"barcode\":\"SWAP-2\",\"policy\":{\"value\":\"ILL\"}}}");

    Caller.Answer read = NORTHERN.get(path);
    assertThat(read.at("/item_data/barcode")).isEqualTo("SWAP-2");
    assertThat(read.at("/item_data/policy/value")).isEqualTo("ILL");
    assertThat(read.at("/item_data/public_note")).isEmpty();
    assertThat(read.at("/item_data/process_type/value")).isEqualTo("TRANSIT");
    assertThat(read.at("/item_data/base_status/value")).isEqualTo("0");
  }

  @Test
  void movesAnItemToAHoldingAtItsNewLocation() {
    String path = Examples.addItem(NORTHERN, bib, holding, "MOVE-1");

    Caller.Answer moved =
        NORTHERN.put(
            path,
            """
            {"item_data": {"barcode": "MOVE-1", "physical_material_type": {"value": "BOOK"},
              "library": {"value": "SCI"}, "location": {"value": "STACKS"}}}
            """);

    assertThat(moved.at("/item_data/library/value")).isEqualTo("SCI");
    assertThat(moved.at("/holding_data/holding_id")).isNotEqualTo(holding);
    assertThat(NORTHERN.get("/bibs/" + bib + "/holdings").at("/total_record_count")).isEqualTo("2");
    assertThat(
            NORTHERN.put(path, "{\"item_data\":{\"library\":{\"value\":\"NOWHERE\"}}}").errorCode())
        .isEqualTo("33008");
  }

  @Test
  void movesAnItemWithItsCallNumber() {
    String path = Examples.addItem(NORTHERN, bib, holding, "MOVE-2");

    Caller.Answer moved = NORTHERN.put(path, at("SCI"));
    assertThat(moved.at("/holding_data/call_number")).isEqualTo("QK533 .M67");
    assertThat(moved.at("/holding_data/call_number_type/value")).isEqualTo("0");
    assertThat(NORTHERN.put(path, at("MAIN")).at("/holding_data/holding_id")).isEqualTo(holding);
    assertThat(NORTHERN.put(path, at("SCI")).at("/holding_data/holding_id"))
        .isEqualTo(moved.at("/holding_data/holding_id"));
  }

  @Test
  void movesAnItemToNoHoldingThatIsHiddenOrHasAnotherCallNumber() {
    String path = Examples.addItem(NORTHERN, bib, holding, "MOVE-3");
    String holdings = "/bibs/" + bib + "/holdings";
    String there = Examples.holding("SCI", "STACKS");
    Caller xml = NORTHERN.with("Content-Type", "application/xml");
    xml.post(holdings, there.replace("QK533", "QK999"));
    xml.post(holdings, there.replace(">false<", ">true<"));

    Caller.Answer moved = NORTHERN.put(path, at("SCI"));

    assertThat(moved.at("/holding_data/call_number")).isEqualTo("QK533 .M67");
    assertThat(moved.at("/holding_data/holding_suppress_from_publishing")).isEqualTo("false");
    assertThat(NORTHERN.get(holdings).at("/total_record_count")).isEqualTo("4");
  }

  private static String at(String library) {
    return "{\"item_data\":{\"library\":{\"value\":\"%s\"},\"location\":{\"value\":\"STACKS\"}}}"
        .formatted(library);
  }

  @Test
  void removesAnItem() {
    String path = Examples.addItem(NORTHERN, bib, holding, "GONE-1");

    assertThat(NORTHERN.delete(path).status()).isEqualTo(204);
    assertThat(NORTHERN.get(path).errorCode()).isEqualTo("40166411");
  }

  @Test
  void removesHoldingAndTitleWithTheLastItemWhenAsked() {
    String path = Examples.addItem(NORTHERN, bib, holding, "LAST-1");

    assertThat(NORTHERN.delete(path + "?holdings=delete&bib=delete").status()).isEqualTo(204);
    assertThat(NORTHERN.get("/bibs/" + bib).errorCode()).isEqualTo("402203");
  }

  @Test
  void keepsAnItemOnLoanUnlessOverridden() {
    String path = Examples.addItem(NORTHERN, bib, holding, "LENT-1");
    ItemId id = ItemId.parse(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    LIBRARY
        .database()
        .change(tx -> LIBRARY.catalogue().changeState(tx, NORTH, id, ItemState.ON_LOAN));

    assertThat(NORTHERN.delete(path).errorCode()).isEqualTo("401849");
    assertThat(NORTHERN.delete(path + "?override=true").status()).isEqualTo(204);
  }
}
