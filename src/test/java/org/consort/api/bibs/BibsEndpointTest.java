package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.base.MmsId;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewPortfolio;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BibsEndpointTest {
  private static final TestLibrary LIBRARY = Examples.open();
  private static final Caller NORTHERN = LIBRARY.north();
  private static final Caller XML = NORTHERN.with("Content-Type", "application/xml");

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void addsATitleAndGivesItBack() {
    Caller.Answer added = XML.post("/bibs", Examples.bib("Mosses", "0820347523"));

    assertThat(added.status()).isEqualTo(200);
    String id = added.at("/mms_id");
    assertThat(id).startsWith("99").endsWith("9001");
    assertThat(added.at("/title")).isEqualTo("Mosses");
    assertThat(added.at("/author")).isEqualTo("Moss, Ada.");
    assertThat(added.at("/isbn")).isEqualTo("0820347523");
    assertThat(added.at("/network_number/0")).isEqualTo("x-4711");
    assertThat(added.at("/suppress_from_publishing")).isEqualTo("false");
    assertThat(added.at("/created_date")).isEqualTo("2026-05-04Z");
    assertThat(added.at("/cataloging_level/value")).isEqualTo("00");
    assertThat(added.json().at("/brief_level/value").asString()).isEmpty();
    assertThat(added.at("/suppress_from_metadoor")).isEqualTo("false");
    assertThat(added.at("/sync_with_libraries_australia")).isEqualTo("NONE");
    assertThat(added.at("/holdings/link")).endsWith("/almaws/v1/bibs/" + id + "/holdings");
    assertThat(added.at("/anies/0"))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-16\"?>")
        .contains("<controlfield tag=\"001\">" + id + "</controlfield>")
        .contains("<subfield code=\"a\">Mosses</subfield>");
    assertThat(NORTHERN.get("/bibs/" + id).body()).isEqualTo(added.body());
  }

  @Test
  void answersInXmlWithTheRecordInline() {
    String id = Examples.addBib(NORTHERN);

    Caller.Answer answer = NORTHERN.inXml().get("/bibs/" + id);

    assertThat(answer.body())
        .contains("<bib ")
        .contains("<mms_id>" + id + "</mms_id>")
        .contains("<record><leader>00000nam a2200000   4500</leader>");
  }

  @Test
  void hidesATitleUnlessTheBodySaysOtherwise() {
    String body =
        Examples.bib("Quiet", "9780820347523")
            .replace("<suppress_from_publishing>false</suppress_from_publishing>", "");

    assertThat(XML.post("/bibs", body).at("/suppress_from_publishing")).isEqualTo("true");
  }

  @Test
  void listsTitlesByIdInTheOrderAskedFor() {
    String one = Examples.addBib(NORTHERN);
    String two = Examples.addBib(NORTHERN);

    Caller.Answer answer = NORTHERN.get("/bibs?view=brief&mms_id=" + two + "%2C" + one);

    assertThat(answer.at("/total_record_count")).isEqualTo("2");
    assertThat(answer.at("/bib/0/mms_id")).isEqualTo(two);
    assertThat(answer.at("/bib/1/mms_id")).isEqualTo(one);
    assertThat(answer.json().at("/bib/0").has("anies")).isFalse();
  }

  @Test
  void cannotListTitlesWhoseRecordsAreTooLongTogether() {
    String one = longTitle("a", "w ".repeat(1_000_000));
    String two = longTitle("a", "w ".repeat(1_000_000));
    String small = Examples.addBib(NORTHERN);

    assertThat(NORTHERN.get("/bibs?mms_id=" + one + "," + two).at("/total_record_count"))
        .isEqualTo("2");
    String third = longTitle("a", "w ".repeat(1_000_000));
    Caller.Answer refused =
        NORTHERN.get("/bibs?mms_id=" + String.join(",", small, one, two, third));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errorCode()).isEqualTo("40166411");
    assertThat(refused.body())
        .contains("mms_id")
        .contains("Received: titles with 6,000,")
        .contains("at most 4,194,304 bytes; ask for fewer titles at once");
    assertThat(NORTHERN.inXml().get("/bibs?mms_id=" + third).status()).isEqualTo(200);
  }

  @Test
  void cannotListTitlesWhoseRecordsGrowTooLongInXml() {
    String[] values = new String[160_000];
    for (int i = 0; i < values.length; i += 2) {
      values[i] = "a";
      values[i + 1] = "x";
    }
    String ids = longTitle(values) + "," + longTitle(values);

    assertThat(NORTHERN.get("/bibs?mms_id=" + ids).errorCode()).isEqualTo("40166411");
    assertThat(NORTHERN.get("/bibs?view=brief&mms_id=" + ids).at("/total_record_count"))
        .isEqualTo("2");
  }

  private static String longTitle(String... values) {
    Record record =
        Record.of(
            Leader.BOOK, DataField.of("245", "10", "a", "Long"), DataField.of("500", "  ", values));
    NewBib bib = new NewBib(record, false, "test");
    return LIBRARY
        .database()
        .write(tx -> LIBRARY.catalogue().addBib(tx, NORTH, bib).id().toString());
  }

  @Test
  void listsTitlesByHoldingAndByOtherSystemNumber() {
    String id = Examples.addBib(NORTHERN);
    String holding = Examples.addHolding(NORTHERN, id);

    assertThat(NORTHERN.get("/bibs?holdings_id=" + holding).at("/bib/0/mms_id")).isEqualTo(id);
    assertThat(NORTHERN.get("/bibs?other_system_id=x-4711").at("/bib/0/title")).isNotEmpty();
    assertThat(NORTHERN.get("/bibs?other_system_id=nobody").body())
        .contains("\"bib\":[]")
        .contains("\"total_record_count\":0");
  }

  @Test
  void tellsHowMuchIsAvailable() {
    String id = Examples.addBib(NORTHERN);
    String holding = Examples.addHolding(NORTHERN, id);
    Examples.addItem(NORTHERN, id, holding, "AVA-1");
    NewPortfolio access = new NewPortfolio("https://books.example/9", "", "", true, "", "test");
    MmsId bib = MmsId.parse(id).orElseThrow();
    LIBRARY.database().write(tx -> LIBRARY.catalogue().addPortfolio(tx, NORTH, bib, access));

    String marc = NORTHERN.get("/bibs/" + id + "?expand=p_avail,e_avail").at("/anies/0");

    assertThat(marc)
        .contains(
            "tag=\"AVA\"><subfield code=\"0\">%s</subfield><subfield code=\"8\">%s</subfield>"
                .formatted(id, holding))
        .contains("<subfield code=\"b\">MAIN</subfield><subfield code=\"c\">Stacks</subfield>")
        .contains("<subfield code=\"e\">available</subfield><subfield code=\"f\">1</subfield>")
        .contains("<subfield code=\"u\">https://books.example/9</subfield>");
    assertThat(NORTHERN.get("/bibs/" + id).at("/anies/0")).doesNotContain("AVA");
  }

  @Test
  void replacesATitle() {
    String id = Examples.addBib(NORTHERN);

    Caller.Answer replaced = XML.put("/bibs/" + id, Examples.bib("Liverworts", "9780141439549"));

    assertThat(replaced.at("/title")).isEqualTo("Liverworts");
    assertThat(NORTHERN.get("/bibs/" + id).at("/isbn")).isEqualTo("9780141439549");
  }

  @Test
  void removesATitleOnceItsHoldingsAreGone() {
    String id = Examples.addBib(NORTHERN);
    String holding = Examples.addHolding(NORTHERN, id);

    assertThat(NORTHERN.delete("/bibs/" + id).errorCode()).isEqualTo("4022020");
    assertThat(NORTHERN.delete("/bibs/" + id + "/holdings/" + holding).status()).isEqualTo(204);
    assertThat(NORTHERN.delete("/bibs/" + id).status()).isEqualTo(204);
    assertThat(NORTHERN.get("/bibs/" + id).errorCode()).isEqualTo("402203");
  }

  @Test
  void removesATitleWithAllItHasWhenOverridden() {
    String id = Examples.addBib(NORTHERN);
    Examples.addItem(NORTHERN, id, Examples.addHolding(NORTHERN, id), "OVER-1");

    assertThat(NORTHERN.delete("/bibs/" + id + "?override=true").status()).isEqualTo(204);
    assertThat(NORTHERN.get("/items?item_barcode=OVER-1").errorCode()).isEqualTo("401689");
  }

  @Test
  void refusesWhatIsNoTitle() {
    assertThat(NORTHERN.post("/bibs", "{}").errorCode()).isEqualTo("60105");
    assertThat(XML.post("/bibs", "").errorCode()).isEqualTo("401676");
    assertThat(XML.post("/bibs", "<bib><record>").errorCode()).isEqualTo("401676");
    assertThat(XML.post("/bibs", "<bib/>").errorCode()).isEqualTo("402209");
    assertThat(XML.post("/bibs", "<bib><record><leader/></record></bib>").errorCode())
        .isEqualTo("402209");
    assertThat(XML.post("/bibs", "<bib><record><datafield tag='9'/></record></bib>").errorCode())
        .isEqualTo("402209");
    assertThat(XML.post("/bibs", "<!DOCTYPE bib><bib><record/></bib>").errorCode())
        .isEqualTo("401676");
  }

  @Test
  void cannotAskForMoreThanAHundredTitles() {
    String ids =
        IntStream.rangeClosed(1, 101)
            .mapToObj("99%d9001"::formatted)
            .collect(Collectors.joining(","));

    Caller.Answer refused = NORTHERN.get("/bibs?mms_id=" + ids);

    assertThat(refused.errorCode()).isEqualTo("401666");
    assertThat(refused.body()).contains("Received: 101 ids. Valid: at most 100.");
  }

  @Test
  void staysAsHiddenOrOpenAsItWasWhenTheBodyDoesNotSay() {
    String open = "<suppress_from_publishing>false</suppress_from_publishing>";
    String silent = Examples.bib("Mosses", "9780820347523").replace(open, "");
    String id = Examples.addBib(NORTHERN);

    assertThat(XML.put("/bibs/" + id, silent).at("/suppress_from_publishing")).isEqualTo("false");
    XML.put("/bibs/" + id, silent.replace("<record>", open.replace("false", "true") + "<record>"));
    assertThat(XML.put("/bibs/" + id, silent).at("/suppress_from_publishing")).isEqualTo("true");
  }

  @Test
  void refusesIdsItDoesNotHave() {
    String id = Examples.addBib(NORTHERN);

    assertThat(NORTHERN.get("/bibs/abc").errorCode()).isEqualTo("402204");
    assertThat(NORTHERN.get("/bibs/991").errorCode()).isEqualTo("402203");
    assertThat(NORTHERN.get("/bibs/" + "9".repeat(30)).errorCode()).isEqualTo("402203");
    assertThat(NORTHERN.get("/bibs/" + id + "/holdings/" + "9".repeat(19)).errorCode())
        .isEqualTo("402208");
    assertThat(NORTHERN.get("/bibs").errorCode()).isEqualTo("40166415");
    assertThat(NORTHERN.get("/bibs?mms_id=" + id + ",abc").errorCode()).isEqualTo("402203");
    assertThat(LIBRARY.south().get("/bibs/" + id).errorCode()).isEqualTo("402203");
    assertThat(LIBRARY.south().delete("/bibs/" + id).errorCode()).isEqualTo("402203");
  }

  @Test
  void tellsOfMatchesWhenAsked() {
    XML.post("/bibs", Examples.bib("First", "9780306406157"));

    assertThat(XML.post("/bibs?check_match=true", Examples.bib("Second", "0306406152")).errorCode())
        .isEqualTo("60307");
    assertThat(XML.post("/bibs", Examples.bib("Second", "0306406152")).status()).isEqualTo(200);
  }

  @Test
  void letsAReadOnlyKeyOnlyRead() {
    String id = Examples.addBib(NORTHERN);
    Caller reader = LIBRARY.caller(NORTH, Set.of(Area.BIBS), Set.of());

    assertThat(reader.get("/bibs/" + id).status()).isEqualTo(200);
    assertThat(reader.delete("/bibs/" + id).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(LIBRARY.caller(NORTH, Set.of(Area.USERS), Set.of()).get("/bibs/" + id).status())
        .isEqualTo(400);
  }

  @Test
  void canRefuseARecordThatIsNoLongerTheNewest() {
    String id = Examples.addBib(NORTHERN);
    Caller xml = NORTHERN.inXml();
    String newest = xml.get("/bibs/" + id).body();

    assertThat(xml.put("/bibs/" + id + "?stale_version_check=true", newest).status())
        .isEqualTo(200);
    Caller.Answer stale =
        NORTHERN
            .with("Content-Type", "application/xml")
            .put("/bibs/" + id + "?stale_version_check=true", Examples.bib("Old", "9780820347523"));
    assertThat(stale.errorCode()).isEqualTo("4022034");
    assertThat(NORTHERN.get("/bibs/" + id).at("/title")).isEqualTo("Mosses of the fells");
  }

  @Test
  void canShowOnlyTheLibrarysOwnFields() {
    String body =
        Examples.bib("Shared", "9780820347523")
            .replace(
                "</record>",
                "<datafield ind1=' ' ind2=' ' tag='590'><subfield code='a'>Signed</subfield>"
                    + "<subfield code='9'>LOCAL</subfield></datafield></record>");
    String id = NORTHERN.with("Content-Type", "application/xml").post("/bibs", body).at("/mms_id");

    assertThat(NORTHERN.get("/bibs/" + id + "?view=local_fields").at("/anies/0"))
        .contains("Signed")
        .doesNotContain("Shared");
  }

  @Test
  void canTellHowManyRequestsThereAre() {
    String id = Examples.addBib(NORTHERN);

    Caller.Answer bib = NORTHERN.get("/bibs/" + id + "?expand=requests&view=brief");

    assertThat(bib.at("/requests/value")).isEqualTo("0");
    assertThat(bib.at("/requests/link")).endsWith("/bibs/" + id + "/requests");
    assertThat(bib.at("/anies/0")).isEmpty();
  }

  @Test
  void canBeAskedForIdsItNeverGives() {
    assertThat(NORTHERN.get("/bibs?nz_mms_id=991&view=brief").body())
        .isEqualTo("{\"bib\":[],\"total_record_count\":0}");
    assertThat(NORTHERN.get("/bibs").errorCode()).isEqualTo("40166415");
  }

  @Test
  void cannotBeAskedInTwoWaysAtOnce() {
    String id = Examples.addBib(NORTHERN);
    String both = "/bibs?view=brief&nz_mms_id=991&mms_id=" + id;

    for (Caller caller : List.of(NORTHERN, NORTHERN.inXml())) {
      Caller.Answer refused = caller.get(both);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body())
          .contains("40166411")
          .contains("Received: mms_id=" + id + ", nz_mms_id=991.")
          .contains("Valid: exactly one of mms_id, holdings_id, other_system_id, ie_id,");
      assertThat(caller.get("/bibs?view=brief&nz_mms_id=&mms_id=" + id).body())
          .containsPattern("mms_id(>|\":\")" + id);
    }
  }

  @Test
  void tellsWhatStandsElsewhereForATime() {
    String bib = Examples.addBib(NORTHERN);
    String holding = Examples.addHolding(NORTHERN, bib);
    Examples.addItem(NORTHERN, bib, holding, "HOME-1");
    String away = Examples.addItem(NORTHERN, bib, holding, "AWAY-1");
    NORTHERN.put(
        away,
        """
        {"item_data": {}, "holding_data": {"in_temp_location": true,
          "temp_library": {"value": "SCI"}, "temp_location": {"value": "STACKS"}}}
        """);

    String record = NORTHERN.get("/bibs/" + bib + "?expand=p_avail").at("/anies/0");

    assertThat(record.split("tag=\"AVA\"", -1)).hasSize(3);
    String own = record.split("tag=\"AVA\"", -1)[1];
    String temporary = record.split("tag=\"AVA\"", -1)[2];
    assertThat(own)
        .contains("code=\"8\">" + holding)
        .contains("code=\"b\">MAIN")
        .contains("code=\"f\">1<");
    assertThat(temporary)
        .doesNotContain("code=\"8\"")
        .contains("code=\"b\">SCI")
        .contains("code=\"f\">1<");
  }
}
