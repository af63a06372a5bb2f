package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import org.consort.access.ApiKeys;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The financial office reads who wrote what on an invoice, and when.
class InvoiceNotesTest {
  private static final String INVOICE =
      """
      {"number":"47-11","invoice_date":"2026-05-02Z","vendor":{"value":"HARB"},
       "total_amount":5,"currency":{"value":"USD"},"invoice_vat":{"report_tax":false},
       "note":[{"content":"by post","created_by":"somebody","creation_date":"2001-01-01Z"}],
       "invoice_lines":{"invoice_line":[{"type":{"value":"SHIPMENT"},"price":5,
         "fund_distribution":[{"fund_code":{"value":"HIST-2026"},"percent":100}]}]}}
      """;

  private final OrderApi api = new OrderApi();
  private final Caller caller = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canTellWhoWroteANoteAndWhen() {
    Answer made = caller.post("/acq/invoices", INVOICE);

    assertThat(made.at("/note/0/content")).as(made.body()).isEqualTo("by post");
    assertThat(made.at("/note/0/created_by")).isEqualTo("test");
    assertThat(made.at("/note/0/creation_date")).isEqualTo("2026-05-04Z");
    assertThat(caller.get(path(made)).json()).isEqualTo(made.json());
    assertThat(caller.inXml().get(path(made)).body())
        .contains(
            "<notes><note><content>by post</content><created_by>test</created_by>"
                + "<creation_date>2026-05-04Z</creation_date></note></notes>");
  }

  @Test
  void canBeWrittenAsAlmaOnceHadThem() {
    Answer made =
        caller.post(
            "/acq/invoices",
            INVOICE.replace("\"note\":[{\"content\"", "\"notes\":[{\"note_text\""));

    assertThat(made.at("/note/0/content")).as(made.body()).isEqualTo("by post");
  }

  @Test
  void canKeepWhoWroteANoteWhenOthersWriteMore() {
    String invoice = path(caller.post("/acq/invoices", INVOICE));
    Caller office = office();
    api.library().clock().passes(Duration.ofDays(1));

    Answer inJson = office.put(invoice, withNote(office, invoice, "late"));
    Answer inXml =
        office
            .inXml()
            .put(
                invoice,
                office
                    .inXml()
                    .get(invoice)
                    .body()
                    .replace(
                        "</notes>",
                        "<note><note_text>late</note_text></note>"
                            + "<note><content>later</content></note></notes>"));

    assertThat(inJson.at("/note/0/created_by")).as(inJson.body()).isEqualTo("test");
    assertThat(inJson.at("/note/0/creation_date")).isEqualTo("2026-05-04Z");
    assertThat(inJson.at("/note/1/content")).isEqualTo("late");
    assertThat(inJson.at("/note/1/created_by")).isEqualTo("office");
    assertThat(inJson.at("/note/1/creation_date")).isEqualTo("2026-05-05Z");
    assertThat(inXml.status()).as(inXml.body()).isEqualTo(200);
    assertThat(caller.get(invoice).json().at("/note").findValuesAsString("created_by"))
        .containsExactly("test", "office", "office", "office");
    assertThat(office.put(invoice, INVOICE.replace("by post", "gone")).json().at("/note").size())
        .isEqualTo(1);
  }

  @Test
  void canTellWhoRejectedAnInvoice() {
    String invoice = path(caller.post("/acq/invoices", INVOICE));
    caller.post(invoice + "?op=process_invoice", "");

    Answer rejected =
        office().post(invoice + "?op=rejected", "{\"note\":[{\"content\":\"too dear\"}]}");

    assertThat(rejected.at("/note/0/created_by")).as(rejected.body()).isEqualTo("test");
    assertThat(rejected.at("/note/1/content")).isEqualTo("too dear");
    assertThat(rejected.at("/note/1/created_by")).isEqualTo("office");
  }

  @Test
  void canTellMoreOfAnInvoiceThatWaitsForPaymentOrIsClosed() {
    String invoice = path(caller.post("/acq/invoices", INVOICE));
    caller.post(invoice + "?op=process_invoice", "");
    for (String step : new String[] {"mark_in_erp", "paid"}) {
      caller.post(invoice + "?op=" + step, "");

      Answer told =
          caller.put(
              invoice,
              withNote(caller, invoice, step)
                  .replace("\"report_tax\":false", "\"report_tax\":true")
                  .replace("47-11", "47-12"));

      assertThat(told.body()).contains("\"content\":\"" + step + "\"");
      assertThat(told.at("/invoice_vat/report_tax")).isEqualTo("true");
      assertThat(told.at("/number")).isEqualTo("47-11");
      assertThat(
              caller
                  .put(invoice, told.body().replace("\"report_tax\":true", "\"report_tax\":false"))
                  .at("/invoice_vat/report_tax"))
          .isEqualTo("false");
      assertThat(
              caller
                  .put(
                      invoice,
                      told.body()
                          .replace(
                              "\"explicit_ratio\":[]",
                              "\"explicit_ratio\":[{\"foreign_currency\":{\"value\":\"EUR\"},"
                                  + "\"rate\":2}]"))
                  .errorCode())
          .isEqualTo("60241");
    }
  }

  @Test
  void cannotChangeAnInvoiceThatIsReadyToBePaid() {
    String invoice = path(caller.post("/acq/invoices", INVOICE));
    caller.post(invoice + "?op=process_invoice", "");
    String before = caller.get(invoice).body();

    Answer inJson = caller.put(invoice, withNote(caller, invoice, "late"));
    Answer inXml = caller.inXml().put(invoice, caller.inXml().get(invoice).body());

    assertThat(inJson.errorCode()).as(inJson.body()).isEqualTo("60291");
    assertThat(inJson.body()).contains("Ready to be Paid").contains("In Review");
    assertThat(inXml.body()).contains("<errorCode>60291</errorCode>");
    assertThat(caller.get(invoice).body()).isEqualTo(before);
  }

  private Caller office() {
    return api.library()
        .callerWithKey(
            new ApiKeys(api.library().database(), api.library().clock())
                .issue(TestLibrary.NORTH, "office", EnumSet.of(Area.ACQ), EnumSet.of(Area.ACQ)));
  }

  private static String path(Answer invoice) {
    assertThat(invoice.status()).as(invoice.body()).isEqualTo(200);
    return "/acq/invoices/" + invoice.at("/id");
  }

  private static String withNote(Caller reader, String invoice, String content) {
    return reader
        .get(invoice)
        .body()
        .replace("Z\"}],\"number_of", "Z\"},{\"content\":\"" + content + "\"}],\"number_of");
  }
}
