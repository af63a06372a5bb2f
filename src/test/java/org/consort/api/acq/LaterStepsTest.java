package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LaterStepsTest {
  private static final String LINE = "/acq/po-lines/POL-1";

  private final OrderApi api = new OrderApi();
  private final Caller vendor = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canReadWhoChangedWhatWhen() {
    int before = placed();

    vendor.put(LINE, line().replace("\"42.50\"", "\"50.00\"").replace("\"R-1\"", "\"R-9\""));

    assertThat(steps().size()).isEqualTo(before + 1);
    JsonNode step = steps().get(before);
    assertThat(step.at("/step").asString()).isEqualTo("CHANGE");
    assertThat(step.at("/asked").asString())
        .contains("price 50.00 USD, was 42.50 USD")
        .contains("reference R-9, was R-1");
    assertThat(step.at("/decided").asString())
        .contains("stays Auto Packaging")
        .contains("HIST-2026: encumbered 50.00 USD, was 42.50 USD");
    assertThat(step.at("/by").asString()).isEqualTo(steps("/sender"));
    assertThat(step.at("/at").asString()).startsWith("2026-05-04T");
    JsonNode fund = step.at("/funds/0");
    assertThat(fund.at("/fund").asString()).isEqualTo("HIST-2026");
    assertThat(fund.at("/encumbered_before").asString()).isEqualTo("42.50");
    assertThat(fund.at("/encumbered_after").asString()).isEqualTo("50.00");
    assertThat(fund.at("/available_before").asString()).isEqualTo("9957.50");
    assertThat(fund.at("/available_after").asString()).isEqualTo("9950.00");
  }

  @Test
  void canReadWhatWasKeptUnderOlderNames() {
    int before = placed();
    vendor.put(LINE, line().replace("\"42.50\"", "\"50.00\""));
    String money = "{\"amount\": %s, \"currency\": \"USD\"}";
    String kept =
        "{\"funds\": [{\"fund\": \"OLD\", \"heldBefore\": %s, \"heldAfter\": %s,"
            + " \"availableBefore\": %s, \"availableAfter\": %s}]}";
    api.library()
        .database()
        .change(
            tx ->
                tx.handle()
                    .createUpdate("UPDATE placed_order_step SET funds = CAST(:kept AS jsonb)")
                    .bind("kept", kept.replace("%s", money).formatted(1, 2, 9, 8))
                    .execute());

    JsonNode fund = steps().get(before).at("/funds/0");
    assertThat(fund.at("/fund").asString()).isEqualTo("OLD");
    assertThat(fund.at("/encumbered_before").asString()).isEqualTo("1.00");
    assertThat(fund.at("/encumbered_after").asString()).isEqualTo("2.00");
    assertThat(fund.at("/available_after").asString()).isEqualTo("8.00");
  }

  @Test
  void notesNothingOfAChangeThatChangesNothingOrIsRefused() {
    int before = placed();

    assertThat(vendor.put(LINE, line()).status()).isEqualTo(200);
    Caller xml = vendor.inXml();
    assertThat(xml.put(LINE, xml.get(LINE).body()).status()).isEqualTo(200);
    assertThat(vendor.put(LINE, line().replace("\"42.50\"", "\"10001\"")).errorCode())
        .isEqualTo("401876");
    assertThat(vendor.put(LINE, line().replace("HARB-FIRM", "NONE")).errorCode())
        .isEqualTo("401872");
    assertThat(vendor.delete(LINE).errorCode()).isEqualTo("40166414");

    assertThat(steps().size()).as(steps().toString()).isEqualTo(before);
  }

  @Test
  void tellsEachChangeInAStepOfItsOwnAndTheCancellationLast() {
    int before = placed();
    vendor.put(LINE, line().replace("\"quantity\":1", "\"quantity\":2"));
    vendor.put(LINE, line().replace("plastic jacket", "no jacket"));
    vendor.delete(LINE + "?reason=LIBRARY_CANCELLED&comment=Mira%20Holm%20has%20left");

    JsonNode steps = steps();
    assertThat(steps.size()).isEqualTo(before + 3);
    assertThat(steps.get(before).at("/asked").asString())
        .contains("copies for MAIN STACKS: 2, was MAIN STACKS: 1");
    assertThat(steps.get(before).at("/funds/0/encumbered_after").asString()).isEqualTo("85.00");
    assertThat(steps.get(before + 1).at("/asked").asString()).isEqualTo("receiving note");
    assertThat(steps.get(before + 1).at("/funds").isEmpty()).isTrue();
    JsonNode last = steps.get(before + 2);
    assertThat(last.at("/step").asString()).isEqualTo("CANCELLATION");
    assertThat(last.at("/asked").asString())
        .contains("Library cancelled (LIBRARY_CANCELLED)")
        .contains("a comment");
    assertThat(last.at("/found").asString()).contains("Auto Packaging").contains("on order 2");
    assertThat(last.at("/funds/0/encumbered_before").asString()).isEqualTo("85.00");
    assertThat(last.at("/funds/0/encumbered_after").asString()).isEqualTo("0.00");
    assertThat(last.at("/funds/0/available_after").asString()).isEqualTo("10000.00");
  }

  @Test
  void namesNoPatronAndNoTextInWhichOneMayBeNamed() {
    int before = placed();
    String users = "\"interested_user\":[{\"primary_id\":\"mira\",\"hold_item\":false}],";
    String note = "\"note\":[{\"note_text\":\"for Mira Holm\"}],";

    Answer changed = vendor.put(LINE, line().replace("\"owner\"", users + note + "\"owner\""));

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    String step = steps().get(before).toString();
    assertThat(step).contains("users to be told 1, was 0").contains("notes");
    assertThat(step.toLowerCase(java.util.Locale.ROOT)).doesNotContain("mira", "holm");
  }

  @Test
  void tellsHowALineLeavesItsReview() {
    int before = placed("\"price\": {\"sum\": \"42.50\", \"currency\": {\"value\": \"USD\"}},");
    String price = "\"price\":{\"sum\":\"12\",\"currency\":{\"value\":\"USD\"}},\"owner\"";

    vendor.put(LINE, line().replace("\"owner\"", price));

    JsonNode step = steps().get(before);
    assertThat(step.at("/asked").asString()).contains("price 12.00 USD, was none");
    assertThat(step.at("/decided").asString()).contains("from In Review to Auto Packaging");
    assertThat(step.at("/funds/0/encumbered_before").asString()).isEqualTo("0.00");
  }

  @Test
  void showsNothingOfItToAnotherInstitution() {
    placed();
    vendor.put(LINE, line().replace("\"42.50\"", "\"50.00\""));

    assertThat(api.library().south().get(LINE + "/explanation").errorCode()).isEqualTo("401871");
    assertThat(api.library().south().delete(LINE + "?reason=LIBRARY_CANCELLED").errorCode())
        .isEqualTo("401871");
  }

  private int placed() {
    return placed("no such text");
  }

  private int placed(String without) {
    String order =
        """
        {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
         "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
         "price": {"sum": "42.50", "currency": {"value": "USD"}},
         "vendor_reference_number": "R-1", "receiving_note": "plastic jacket",
         "resource_metadata": {"title": "Invisible cities", "isbn": "9780156453806"},
         "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
         "location": [{"quantity": "1", "library": {"value": "MAIN"},
                       "shelving_location": "STACKS"}]}
        """;
    assertThat(vendor.post("/acq/po-lines", order.replace(without, "")).status()).isEqualTo(200);
    return steps().size();
  }

  private String line() {
    return vendor.get(LINE).body();
  }

  private JsonNode steps() {
    return vendor.get(LINE + "/explanation").json().at("/steps");
  }

  private String steps(String part) {
    return vendor.get(LINE + "/explanation").at(part);
  }
}
