package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FundFieldsTest {
  private static final String FUNDS = "/acq/funds";
  private static final String TYPES = "/conf/code-tables/FundType";
  private static final Path SAMPLE = Path.of("../shared/samples/alma/acq/sap-funds.json");
  private static final String MUSIC =
      """
      {"code": "MUSIC-2026", "name": "Music", "entity_type": {"value": "ALLOCATED"},
       "status": {"value": "ACTIVE"}, "parent": {"value": "MONO-2026"},
       "type": {"value": "General"}, "owner": {"value": "MAIN"},
       "overencumbrance_allowed": {"value": "YES"}, "overexpenditure_allowed": {"value": "no"},
       "overencumbrance_warning_percent": 15.5, "overencumbrance_limit_percent": 8,
       "overexpenditure_warning_sum": 17.44, "overexpenditure_limit_sum": 10,
       "encumbrances_prior_to_fiscal_period": 11, "expenditures_prior_to_fiscal_period": 16,
       "transfers_prior_to_fiscal_period": 12, "fiscal_period_end_encumbrance_grace_period": 5,
       "fiscal_period_end_expenditure_grace_period": -8}
      """;
  private static final List<String> RULES =
      List.of(
          "overencumbrance_warning_percent",
          "overencumbrance_limit_percent",
          "overexpenditure_warning_sum",
          "overexpenditure_limit_sum",
          "encumbrances_prior_to_fiscal_period",
          "expenditures_prior_to_fiscal_period",
          "transfers_prior_to_fiscal_period",
          "fiscal_period_end_encumbrance_grace_period",
          "fiscal_period_end_expenditure_grace_period");

  private final JsonMapper json = JsonMapper.builder().build();
  private final OrderApi api = new OrderApi();
  private final Caller caller = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canSayWhoseAFundIsOfWhichTypeAndWhatRulesItHas() {
    Answer opened = caller.post(FUNDS, MUSIC);

    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    assertThat(opened.body())
        .contains("\"type\":{\"value\":\"General\",\"desc\":\"General\"}")
        .contains("\"owner\":{\"value\":\"MAIN\",\"desc\":")
        .contains("\"overexpenditure_allowed\":{\"value\":\"NO\",\"desc\":\"No\"}");
    sameRules(opened.json(), json.readTree(MUSIC));
    String fund = FUNDS + "/" + opened.at("/id");
    Caller xml = caller.inXml();
    String read = xml.get(fund).body();
    assertThat(read)
        .contains("<type desc=\"General\">General</type>")
        .contains("<overexpenditure_warning_sum>17.44</overexpenditure_warning_sum>")
        .contains("<overexpenditure_limit_sum>10</overexpenditure_limit_sum>");
    assertThat(xml.put(fund, read).body()).isEqualTo(read);
    assertThat(caller.get(fund).json()).isEqualTo(opened.json());
  }

  @Test
  void hasAllRulesOfTheFundAboveOrNone() {
    caller.post(FUNDS, MUSIC.replace("ALLOCATED", "SUMMARY"));
    String jazz =
        """
        {"code": "JAZZ", "name": "Jazz", "entity_type": {"value": "ALLOCATED"},
         "parent": {"value": "MUSIC-2026"}%s}
        """;

    Answer opened = caller.post(FUNDS, jazz.formatted(""));
    sameRules(opened.json(), json.readTree(MUSIC));
    assertThat(opened.at("/owner/value")).isEqualTo("01TST_NOR");
    assertThat(opened.json().has("type")).isFalse();

    Answer own =
        caller.put(
            FUNDS + "/" + opened.at("/id"), jazz.formatted(", \"overexpenditure_limit_sum\": 0"));
    assertThat(own.at("/overexpenditure_limit_sum")).isEqualTo("0");
    assertThat(own.at("/overencumbrance_allowed/value")).isEqualTo("NO");
    assertThat(own.at("/transfers_prior_to_fiscal_period")).isEqualTo("0");
  }

  @Test
  void canListFundsByTheirOwner() {
    caller.post(FUNDS, MUSIC);

    assertThat(caller.get(FUNDS + "?mode=ALL&owner=main").at("/fund/0/code"))
        .isEqualTo("MUSIC-2026");
    assertThat(caller.get(FUNDS + "?mode=ALL&owner=01TST_NOR").at("/total_record_count"))
        .isEqualTo("3");
    assertThat(caller.inXml().get(FUNDS + "?mode=ALL&owner=SCI").body())
        .contains("total_record_count=\"0\"");
    assertThat(caller.get(FUNDS + "?owner=MAIN").errorCode()).isEqualTo("401873");
  }

  @Test
  void cannotGiveAFundWhatItCannotHave() {
    refused("\"General\"", "\"general\"", "fund.type", "Valid options are: General.");
    refused("\"MAIN\"", "\"LAW\"", "fund.owner", "01TST_NOR, DCB, MAIN");
    refused("\"no\"", "\"perhaps\"", "fund.overexpenditure_allowed", "YES, NO");
    refused("17.44", "-1", "fund.overexpenditure_warning_sum", "0 to 1000000000000");
    refused("_sum\": 10", "_sum\": 1000000000001", "fund.overexpenditure_limit_sum", "decimals");
    refused("15.5", "15.55555", "fund.overencumbrance_warning_percent", "at most 4 decimals");
    refused("-8", "-36600", "fund.fiscal_period_end_expenditure_grace_period", "3660");
    refused("16", "36600", "fund.expenditures_prior_to_fiscal_period", "3660");
    refused(": 12", ": 36600", "fund.transfers_prior_to_fiscal_period", "3660");
    assertThat(
            caller
                .inXml()
                .post(
                    FUNDS,
                    "<fund><code>X</code><name>X</name><entity_type>ALLOCATED</entity_type>"
                        + "<parent>MONO-2026</parent><type>Gift</type></fund>")
                .body())
        .contains("<errorCode>40166404</errorCode>")
        .contains("fund.type");
    assertThat(api.rows("fund")).isEqualTo(3);
  }

  @Test
  void keepsATypeThatMayNotBeGivenAnyMore() {
    caller.put(TYPES, "{\"row\": [{\"code\": \"GIFT\", \"description\": \"A gift\"}]}");
    Answer opened = caller.post(FUNDS, MUSIC.replace("General", "GIFT"));
    assertThat(opened.at("/type/desc")).isEqualTo("A gift");
    caller.put(TYPES, "{\"row\": [{\"code\": \"GIFT\", \"enabled\": false}]}");

    String fund = FUNDS + "/" + opened.at("/id");
    Answer sent = caller.put(fund, MUSIC.replace("General", "GIFT").replace("Music", "Dance"));
    assertThat(sent.at("/name")).as(sent.body()).isEqualTo("Dance");
    assertThat(
            caller
                .post(FUNDS, MUSIC.replace("General", "GIFT").replace("MUSIC", "DANCE"))
                .errorCode())
        .isEqualTo("40166404");
    assertThat(caller.put(fund, MUSIC).at("/type/value")).isEqualTo("General");
  }

  @Test
  void keepsEverythingAFinanceSystemSaysOfItsFunds() throws IOException {
    assumeTrue(Files.isRegularFile(SAMPLE));
    String here =
        Files.readString(SAMPLE)
            .replace("\"LAW\"", "\"MAIN\"")
            .replace("\"29\"", "\"2026\"")
            .replace("\"43417015650001021\"", "\"MONO-2026\"")
            .replace("\"value\": \"string\"", "\"value\": \"MAIN\"");

    for (JsonNode sent : json.readTree(here).at("/fund")) {
      Answer opened = caller.post(FUNDS, sent.toString());
      assertThat(opened.status()).as(opened.body()).isEqualTo(200);
      sameRules(opened.json(), sent);
      for (String field : List.of("type", "owner", "fiscal_period", "currency", "parent")) {
        assertThat(opened.json().at("/" + field + "/value"))
            .as(field)
            .isEqualTo(sent.at("/" + field + "/value"));
      }
      for (String field : List.of("overencumbrance_allowed", "overexpenditure_allowed")) {
        assertThat(opened.at("/" + field + "/value"))
            .isEqualToIgnoringCase(sent.at("/" + field + "/value").asString());
      }
    }
  }

  private static void sameRules(JsonNode shown, JsonNode sent) {
    for (String field : RULES) {
      assertThat(shown.at("/" + field).decimalValue())
          .as(field)
          .isEqualByComparingTo(sent.at("/" + field).decimalValue());
    }
  }

  private void refused(String good, String bad, String... says) {
    assertThat(MUSIC).contains(good);
    Answer answer = caller.post(FUNDS, MUSIC.replaceFirst(good, bad));
    assertThat(answer.errorCode()).as(answer.body()).isEqualTo("40166404");
    assertThat(answer.body()).contains(says);
  }
}
