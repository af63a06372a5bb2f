package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class HoldingsEndpointTest {
  private static final TestLibrary LIBRARY = Examples.open();
  private static final Caller NORTHERN = LIBRARY.north();
  private static final Caller XML = NORTHERN.with("Content-Type", "application/xml");

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void addsHoldingsWithoutLeaderAndGivesThemBack() {
    String holdings = "/bibs/" + Examples.addBib(NORTHERN) + "/holdings";

    Caller.Answer added = XML.post(holdings, Examples.holding("MAIN", "STACKS"));

    String id = added.at("/holding_id");
    assertThat(id).startsWith("22").endsWith("9001");
    assertThat(added.at("/suppress_from_publishing")).isEqualTo("false");
    assertThat(added.at("/anies/0"))
        .contains("<leader>00000nx  a2200000zn 4500</leader>")
        .contains("<subfield code=\"a\">v. 1-3</subfield>");
    assertThat(NORTHERN.get(holdings + "/" + id).body()).isEqualTo(added.body());
  }

  @Test
  void listsTheHoldingsOfATitle() {
    String bib = Examples.addBib(NORTHERN);
    String id = Examples.addHolding(NORTHERN, bib);

    Caller.Answer list = NORTHERN.get("/bibs/" + bib + "/holdings");

    assertThat(list.at("/total_record_count")).isEqualTo("1");
    assertThat(list.at("/bib_data/mms_id")).isEqualTo(bib);
    assertThat(list.at("/holding/0/holding_id")).isEqualTo(id);
    assertThat(list.at("/holding/0/library/desc")).isEqualTo("Main Library");
    assertThat(list.at("/holding/0/location/value")).isEqualTo("STACKS");
    assertThat(list.at("/holding/0/call_number")).isEqualTo("QK533 .M67");
  }

  @Test
  void listsAccessionNumbers() {
    String bib = Examples.addBib(NORTHERN);
    String holdings = "/bibs/" + bib + "/holdings";
    String id = Examples.addHolding(NORTHERN, bib);
    assertThat(NORTHERN.get(holdings).json().at("/holding/0").has("accession_number")).isTrue();
    assertThat(NORTHERN.get(holdings).at("/holding/0/accession_number")).isEmpty();

    String numbered =
        Examples.holding("MAIN", "STACKS")
            .replace("QK533</subfield>", "QK533</subfield><subfield code='j'> A 47/11 </subfield>");
    assertThat(XML.put(holdings + "/" + id, numbered).status()).isEqualTo(200);
    XML.post(holdings, numbered.replace("47/11", "47/12"));

    assertThat(NORTHERN.get(holdings).at("/holding/0/accession_number")).isEqualTo("A 47/11");
    assertThat(NORTHERN.get(holdings).at("/holding/1/accession_number")).isEqualTo("A 47/12");
    assertThat(NORTHERN.inXml().get(holdings).body())
        .contains("<accession_number>A 47/11</accession_number>");
  }

  @Test
  void refusesPlacesTheLibraryDoesNotHave() {
    String holdings = "/bibs/" + Examples.addBib(NORTHERN) + "/holdings";

    assertThat(XML.post(holdings, Examples.holding("NOWHERE", "STACKS")).errorCode())
        .isEqualTo("33008");
    assertThat(XML.post(holdings, Examples.holding("SCI", "REMOTE")).errorCode())
        .isEqualTo("33008");
    assertThat(XML.post(holdings, Examples.holding("main", "STACKS")).errorCode())
        .isEqualTo("33008");
    assertThat(NORTHERN.get(holdings).at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void refusesWhatIsNoHolding() {
    String holdings = "/bibs/" + Examples.addBib(NORTHERN) + "/holdings";

    assertThat(NORTHERN.post(holdings, "{}").errorCode()).isEqualTo("60105");
    assertThat(XML.post(holdings, "<holding/>").errorCode()).isEqualTo("402211");
    assertThat(
            XML.post("/bibs/9912345679001/holdings", Examples.holding("MAIN", "STACKS"))
                .errorCode())
        .isEqualTo("33007");
    assertThat(NORTHERN.get(holdings + "/229").errorCode()).isEqualTo("402208");
    assertThat(NORTHERN.get(holdings + "/x").errorCode()).isEqualTo("402205");
    assertThat(NORTHERN.delete(holdings + "/229").errorCode()).isEqualTo("60213");
    assertThat(NORTHERN.delete(holdings + "/x").errorCode()).isEqualTo("60213");
    assertThat(NORTHERN.delete("/bibs/9912345679001/holdings/229").errorCode()).isEqualTo("402203");
  }

  @Test
  void keepsAHoldingThatHasItems() {
    String bib = Examples.addBib(NORTHERN);
    String id = Examples.addHolding(NORTHERN, bib);
    Examples.addItem(NORTHERN, bib, id, "KEEP-1");

    assertThat(NORTHERN.delete("/bibs/" + bib + "/holdings/" + id + "?override=true").errorCode())
        .isEqualTo("60214");
  }

  @Test
  void removesTheTitleWithItsLastHoldingWhenAsked() {
    String bib = Examples.addBib(NORTHERN);
    String one = Examples.addHolding(NORTHERN, bib);
    String two = Examples.addHolding(NORTHERN, bib);

    NORTHERN.delete("/bibs/" + bib + "/holdings/" + one + "?bib=delete");
    assertThat(NORTHERN.get("/bibs/" + bib).status()).isEqualTo(200);
    NORTHERN.delete("/bibs/" + bib + "/holdings/" + two + "?bib=delete");
    assertThat(NORTHERN.get("/bibs/" + bib).errorCode()).isEqualTo("402203");
  }

  @Test
  void canReplaceHoldingsAndTheItemsGoAlong() {
    String bib = Examples.addBib(NORTHERN);
    String id = Examples.addHolding(NORTHERN, bib);
    String item = Examples.addItem(NORTHERN, bib, id, "ALONG-1");
    String path = "/bibs/" + bib + "/holdings/" + id;

    Caller.Answer replaced =
        XML.put(path, Examples.holding("SCI", "STACKS").replace(">false<", ">true<"));

    assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
    assertThat(replaced.at("/holding_id")).isEqualTo(id);
    assertThat(replaced.at("/suppress_from_publishing")).isEqualTo("true");
    assertThat(NORTHERN.get(path).body()).isEqualTo(replaced.body());
    assertThat(NORTHERN.get(item).at("/item_data/library/value")).isEqualTo("SCI");
  }

  @Test
  void cannotReplaceHoldingsByWhatIsNone() {
    String bib = Examples.addBib(NORTHERN);
    String path = "/bibs/" + bib + "/holdings/" + Examples.addHolding(NORTHERN, bib);
    String before = NORTHERN.get(path).body();

    assertThat(XML.put(path, Examples.holding("SCI", "ATTIC")).errorCode()).isEqualTo("33008");
    assertThat(XML.put(path, "<holding/>").errorCode()).isEqualTo("402211");
    assertThat(XML.put(path, "<holding>").errorCode()).isEqualTo("401676");
    assertThat(NORTHERN.put(path, "{}").errorCode()).isEqualTo("60105");
    assertThat(
            XML.put("/bibs/" + bib + "/holdings/221", Examples.holding("SCI", "STACKS"))
                .errorCode())
        .isEqualTo("402208");
    assertThat(LIBRARY.south().with("Content-Type", "application/xml").put(path, "<x/>").status())
        .isEqualTo(400);
    assertThat(NORTHERN.get(path).body()).isEqualTo(before);
  }

  @Test
  void canHideWhatIsEmptied() {
    String bib = Examples.addBib(NORTHERN);
    String holding = Examples.addHolding(NORTHERN, bib);
    String item = Examples.addItem(NORTHERN, bib, holding, "LAST-OF-ALL");
    String other = Examples.addItem(NORTHERN, bib, holding, "NOT-YET");
    String path = "/bibs/" + bib + "/holdings/" + holding;

    assertThat(NORTHERN.delete(other + "?holdings=suppress&bib=suppress").status()).isEqualTo(204);
    assertThat(NORTHERN.get(path).at("/suppress_from_publishing")).isEqualTo("false");

    assertThat(NORTHERN.delete(item + "?holdings=suppress&bib=suppress").status()).isEqualTo(204);
    assertThat(NORTHERN.get(path).at("/suppress_from_publishing")).isEqualTo("true");
    assertThat(NORTHERN.get("/bibs/" + bib).at("/suppress_from_publishing")).isEqualTo("false");

    assertThat(NORTHERN.delete(path + "?bib=burn").errorCode()).isEqualTo("401666");
    assertThat(NORTHERN.delete(path + "?bib=suppress").status()).isEqualTo(204);
    assertThat(NORTHERN.get("/bibs/" + bib).at("/suppress_from_publishing")).isEqualTo("true");
  }
}
