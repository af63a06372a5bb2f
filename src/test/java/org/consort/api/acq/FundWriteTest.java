package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FundWriteTest {
  private static final String FUNDS = "/acq/funds";
  private static final String MUSIC =
      """
      {"code": "MUSIC-2026", "name": "Music", "entity_type": {"value": "ALLOCATED"},
       "status": {"value": "ACTIVE"}, "external_id": "X-77", "description": "Scores and records",
       "parent": {"value": "MONO-2026"}, "available_for_library": [{"value": "MAIN"}]}
      """;

  private final OrderApi api = new OrderApi();
  private final Caller caller = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canOpenAFundGiveItMoneyAndOrderOnIt() {
    Answer opened = caller.post(FUNDS, MUSIC);

    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    assertThat(opened.at("/fiscal_period/value")).isEqualTo("2026");
    assertThat(opened.at("/currency/value")).isEqualTo("USD");
    assertThat(opened.at("/external_id")).isEqualTo("X-77");
    assertThat(opened.at("/available_balance")).startsWith("0");
    assertThat(opened.at("/available_for_library/0/value")).isEqualTo("MAIN");
    String fund = FUNDS + "/" + opened.at("/id");
    assertThat(caller.get(fund).json()).isEqualTo(opened.json());
    caller.post(fund + "/transactions", "{\"type\":{\"value\":\"ALLOCATION\"},\"amount\":100}");
    Answer placed = caller.post("/acq/po-lines", order());
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
    assertThat(caller.get(fund).at("/available_balance")).startsWith("57.5");
    assertThat(caller.get(FUNDS + "?mode=ALL&q=external_id~x-77").at("/fund/0/code"))
        .isEqualTo("MUSIC-2026");
    assertThat(caller.get(FUNDS + "?mode=ALL&q=description~scores").at("/total_record_count"))
        .isEqualTo("1");
    assertThat(caller.delete(fund).errorCode()).isEqualTo("410873");
  }

  @Test
  void canOpenALedgerAndASummaryFundInXml() {
    Caller xml = caller.inXml();

    Answer ledger =
        xml.post(
            FUNDS,
            "<fund><code>SER-2026</code><name>Serials</name><entity_type>LEDGER</entity_type>"
                + "<fiscal_period>2026</fiscal_period><currency desc=\"Euro\">EUR</currency>"
                + "<overencumbrance_allowed>YES</overencumbrance_allowed>"
                + "<overencumbrance_limit_percent>10</overencumbrance_limit_percent></fund>");

    assertThat(ledger.status()).as(ledger.body()).isEqualTo(200);
    assertThat(ledger.body())
        .contains("<status desc=\"Draft\">DRAFT</status>")
        .contains("<overencumbrance_allowed desc=\"Yes\">YES</overencumbrance_allowed>");
    Answer summary =
        xml.post(
            FUNDS + "?rules_level=parent",
            "<fund><code>SER-S</code><name>All serials</name><entity_type>SUMMARY</entity_type>"
                + "<parent>SER-2026</parent></fund>");
    assertThat(summary.body())
        .contains("<currency desc=\"Euro\">EUR</currency>")
        .contains("<overencumbrance_allowed desc=\"Yes\">YES</overencumbrance_allowed>");
  }

  @Test
  void canSendAFundBackAsItWasReadAndChangeIt() {
    String fund = FUNDS + "/" + caller.post(FUNDS, MUSIC).at("/id");
    for (Caller each : new Caller[] {caller, caller.inXml()}) {
      String read = each.get(fund).body();
      Answer sent = each.put(fund, read);
      assertThat(sent.status()).as(sent.body()).isEqualTo(200);
      assertThat(sent.body()).isEqualTo(read);
    }

    Answer changed =
        caller.put(
            fund,
            MUSIC
                .replace("\"Music\"", "\"Music and dance\"")
                .replace("\"description\": \"Scores and records\",", "")
                .replace("MAIN", "01TST_NOR"));

    assertThat(changed.at("/name")).isEqualTo("Music and dance");
    assertThat(changed.at("/description")).isEmpty();
    assertThat(changed.json().has("available_for_library")).isFalse();
  }

  @Test
  void cannotOpenWhatIsNoFund() {
    refused("{}", "410873", "fund.entity_type");
    refused("", "401676", "body");
    refused(MUSIC.replace("\"code\"", "\"kode\""), "410873", "fund.code");
    refused(MUSIC.replace("ALLOCATED", "BAG"), "40166404", "LEDGER, SUMMARY, ALLOCATED");
    refused(MUSIC.replace("ACTIVE", "ASLEEP"), "40166404", "DRAFT, ACTIVE, INACTIVE");
    refused(MUSIC.replace("MONO-2026", "NONE"), "40166404", "fund.parent");
    refused(MUSIC.replace("MONO-2026", "HIST-2026"), "40166404", "fund.parent");
    refused(MUSIC.replace("MAIN", "NONE"), "40166404", "01TST_NOR, DCB, MAIN");
    refused(MUSIC.replace("MUSIC-2026", "HIST-2026"), "410873", "HIST-2026");
    refused(MUSIC.replace("ALLOCATED", "LEDGER"), "40166404", "none, for a ledger");
    refused(
        MUSIC.replace("\"parent\"", "\"currency\": {\"value\": \"EUR\"}, \"parent\""),
        "40166404",
        "Valid options are: USD");
    refused(
        MUSIC.replace("\"parent\"", "\"overencumbrance_allowed\": {\"value\": \"?\"}, \"parent\""),
        "40166404",
        "YES, NO");
    assertThat(caller.post(FUNDS + "?rules_level=sky", MUSIC).errorCode()).isEqualTo("40166410");
    assertThat(caller.inXml().post(FUNDS, "<fund/>").body())
        .contains("<errorCode>410873</errorCode>");
    assertThat(api.rows("fund")).isEqualTo(3);
  }

  @Test
  void cannotChangeWhatAFundIs() {
    String fund = FUNDS + "/" + caller.post(FUNDS, MUSIC).at("/id");

    assertThat(caller.put(fund, MUSIC.replace("ALLOCATED", "SUMMARY")).errorCode())
        .isEqualTo("40166404");
    assertThat(caller.put(fund, MUSIC.replace("MUSIC-2026", "DANCE")).errorCode())
        .isEqualTo("40166404");
    assertThat(caller.put(FUNDS + "/17", MUSIC).errorCode()).isEqualTo("40166450");
  }

  @Test
  void canRemoveAFundNothingHasHappenedTo() {
    String fund = FUNDS + "/" + caller.post(FUNDS, MUSIC).at("/id");
    String ledger = FUNDS + "/" + caller.get(FUNDS + "?mode=ALL&q=fund_code~MONO").at("/fund/0/id");

    assertThat(caller.delete(ledger).errorCode()).isEqualTo("410873");
    assertThat(caller.delete(fund).status()).isEqualTo(204);
    assertThat(caller.inXml().delete(fund).body()).contains("<errorCode>40166450</errorCode>");
  }

  @Test
  void cannotWriteForAnotherInstitutionOrWithAKeyThatReads() {
    String fund = FUNDS + "/" + caller.post(FUNDS, MUSIC).at("/id");
    Caller reader =
        api.library().caller(TestLibrary.NORTH, EnumSet.of(Area.ACQ), EnumSet.noneOf(Area.class));

    assertThat(api.library().south().delete(fund).errorCode()).isEqualTo("40166450");
    assertThat(api.library().south().put(fund, MUSIC).errorCode()).isEqualTo("40166450");
    assertThat(reader.post(FUNDS, MUSIC).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(reader.delete(fund).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(caller.get(fund).at("/name")).isEqualTo("Music");
  }

  private void refused(String body, String code, String says) {
    Answer answer = caller.post(FUNDS, body);
    assertThat(answer.errorCode()).as(answer.body()).isEqualTo(code);
    assertThat(answer.body()).contains(says);
  }

  private static String order() {
    return """
    {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
     "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
     "price": {"sum": "42.50", "currency": {"value": "USD"}},
     "resource_metadata": {"title": "Invisible cities"},
     "fund_distribution": [{"fund_code": {"value": "MUSIC-2026"}, "percent": 100}],
     "location": [{"quantity": "1", "library": {"value": "MAIN"},
                   "shelving_location": "STACKS"}]}
    """;
  }
}
