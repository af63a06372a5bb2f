package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import java.util.List;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.consort.catalogue.intake.NormalizationProcesses;
import org.consort.catalogue.intake.ProcessSetting;
import org.consort.catalogue.intake.TaskSetting;
import org.consort.ordering.IntegrationProfile;
import org.consort.ordering.IntegrationProfiles;
import org.consort.ordering.Preparation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Orders that a profile does not let through, each refused in both formats and without a trace.
class OrderRefusalsTest {
  private static final String ORDER =
      """
      {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
       "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
       "price": {"sum": "42.50", "currency": {"value": "USD"}},
       "resource_metadata": {"title": "Invisible cities", "isbn": "9780156453806"},
       "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}]}
      """;

  private final OrderApi api = new OrderApi();
  private final Caller vendor = api.vendor();

  @AfterEach
  void close() {
    assertThat(api.rows("po_line")).isZero();
    api.close();
  }

  @Test
  void saysWhereABodyIsNoJsonInOneSentence() {
    Answer refused = vendor.post("/acq/po-lines", "{\n \"owner\": MAIN}");

    assertThat(refused.errorCode()).isEqualTo("401676");
    assertThat(refused.at("/errorList/error/0/errorMessage"))
        .contains("MAIN")
        .contains(" at line 2, column ")
        .endsWith("Valid: a JSON object.")
        .doesNotContain("..");
  }

  @Test
  void cannotOrderOnAFundThatDoesNotExist() {
    assertRefused("STRICT", ORDER.replace("HIST", "NONE"), "Invalid fund code: NONE-2026");
  }

  @Test
  void cannotOrderWhatTheFundsDoNotPayFor() {
    assertRefused("STRICT", ORDER.replace("100", "50"), "Order is not fully funded");
  }

  @Test
  void cannotOrderWithTextsThatAreTooLong() {
    assertTooLong("vendor_note", "\"vendor_note\": \"" + "x".repeat(2001) + "\"");
    assertTooLong("note[0].note_text", "\"note\": [{\"note_text\": \"" + "x".repeat(2001) + "\"}]");
    assertTooLong("note", "\"note\": [" + "{},".repeat(100) + "{}]");
    String place =
        "\"location\": [{\"library\": {\"value\": \"MAIN\"}, \"copy\": [{\"barcode\": \"";
    assertTooLong("location[0].copy[0].barcode", place + "x".repeat(256) + "\"}]}]");
  }

  private void assertTooLong(String field, String text) {
    String order = ORDER.replaceFirst("\\{", "{" + text + ", ");

    assertThat(vendor.post("/acq/po-lines", order).at("/errorList/error/0/errorMessage"))
        .startsWith("po_line." + field + " parameter is not valid.");
    assertThat(vendor.with("Accept", "application/xml").post("/acq/po-lines", order).body())
        .contains("<errorCode>401666</errorCode>");
  }

  @Test
  void cannotOrderThroughANetworkZone() {
    profiles().add(NORTH, IntegrationProfile.plain("ZONE", "Zone").inNetworkZone());

    String order = "/acq/po-lines?profile_code=ZONE";
    assertThat(vendor.post(order, ORDER).errorCode()).isEqualTo("401873");
    assertThat(vendor.with("Accept", "application/xml").post(order, ORDER).body())
        .contains("<errorCode>401873</errorCode>");
  }

  @Test
  void cannotOrderWhatIsNoValidRecord() {
    prepare("NO_TITLE", "rule \"no title\" when TRUE then removeField \"245\" end");

    assertRefused("NO_TITLE", ORDER, "The record is not valid");
  }

  @Test
  void cannotOrderByRulesThatCannotBeReadAnyMore() {
    prepare("ODD", "rule \"odd\" when TRUE then removeField \"590\" end");
    library()
        .database()
        .change(
            tx ->
                tx.handle()
                    .execute(
                        "UPDATE normalization_process"
                            + " SET tasks = replace(tasks::text, 'removeField', 'eat')::jsonb"));

    assertRefused("ODD", ORDER, "Given task test is illegal");
  }

  private void assertRefused(String profile, String order, String why) {
    String path = "/acq/po-lines?profile_code=" + profile;
    Answer refused = vendor.post(path, order);
    assertThat(refused.errorCode()).isEqualTo("401872");
    assertThat(refused.at("/errorList/error/0/errorMessage")).contains(why);
    assertThat(vendor.with("Accept", "application/xml").post(path, order).body())
        .contains("<errorCode>401872</errorCode>")
        .contains(why);
  }

  private void prepare(String code, String rules) {
    new NormalizationProcesses(library().database(), library().clock())
        .put(NORTH, code, new ProcessSetting(code, List.of(TaskSetting.rules("test", rules))));
    profiles()
        .add(NORTH, IntegrationProfile.plain(code, code).preparing(Preparation.USUAL.with(code)));
  }

  private IntegrationProfiles profiles() {
    return new IntegrationProfiles(library().database());
  }

  private TestLibrary library() {
    return api.library();
  }
}
