package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What programs that settle invoices read besides sums: names, notes and alerts.
class InvoiceAlertsTest {
  private final OrderApi api = new OrderApi();
  private final Caller caller = api.vendor();

  @BeforeEach
  void place() {
    Answer placed =
        caller.post(
            "/acq/po-lines",
            """
            {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
             "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
             "acquisition_method": {"value": "VENDOR_SYSTEM"},
             "price": {"sum": "20.00", "currency": {"value": "USD"}},
             "resource_metadata": {"title": "Invisible cities", "isbn": "9780156453806"},
             "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
             "location": [{"quantity": "2", "library": {"value": "MAIN"},
                           "shelving_location": "STACKS"}]}
            """);
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
  }

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void tellsTheNamesOfVendorsAndFundsInBothFormats() {
    String path = "/acq/invoices/" + added("A-1", "HARB-FIRM", "40", line("POL-1", "40")).at("/id");

    Answer invoice = caller.get(path);
    assertThat(invoice.at("/vendor/desc")).isEqualTo("Harbour Books");
    assertThat(invoice.at("/currency/desc")).isEqualTo("US Dollar");
    assertThat(invoice.at("/invoice_lines/invoice_line/0/fund_distribution/0/fund_code/desc"))
        .isEqualTo("History");
    assertThat(caller.get("/acq/invoices").at("/invoice/0/vendor/desc")).isEqualTo("Harbour Books");
    assertThat(caller.get(path + "/lines").body()).contains("\"desc\":\"History\"");
    assertThat(caller.post(path + "?op=process_invoice", "{}").at("/vendor/desc"))
        .isEqualTo("Harbour Books");
    for (String lines : List.of("/acq/po-lines", "/acq/vendors/HARB/po-lines")) {
      Answer listed = caller.get(lines);
      assertThat(listed.at("/po_line/0/vendor/desc")).isEqualTo("Harbour Books");
      assertThat(listed.at("/po_line/0/fund_distribution/0/fund_code/desc")).isEqualTo("History");
      assertThat(listed.at("/po_line/0/price/currency/desc")).isEqualTo("US Dollar");
    }
    assertThat(caller.inXml().get("/acq/po-lines/POL-1").body())
        .contains("<vendor desc=\"Harbour Books\">HARB</vendor>")
        .contains("<fund_code desc=\"History\">HIST-2026</fund_code>");
    assertThat(caller.inXml().get(path).body())
        .contains("<vendor desc=\"Harbour Books\">HARB</vendor>")
        .contains("<fund_code desc=\"History\">HIST-2026</fund_code>");
  }

  @Test
  void tellsOfNothingWhereAllIsAsOrdered() {
    Answer made = added("A-1", "HARB-FIRM", "40", line("POL-1", "40"));

    assertThat(made.body()).contains("\"alert\":[]").contains("\"note\":[]");
    assertThat(caller.inXml().get("/acq/invoices/" + made.at("/id")).body()).contains("<alerts/>");
  }

  @Test
  void alertsToWhatDiffersFromTheOrder() {
    giveTheVendorASecondAccount();
    added("A-1", "HARB-FIRM", "40", line("POL-1", "40"));

    Answer second = added("A-2", "HARB-2", "99", line("POL-1", "41") + "," + line("", "2"));

    assertThat(second.json().at("/alert").valueStream().map(alert -> alert.at("/value").asString()))
        .containsExactly(
            "DIFF_TOTAL_AMOUNT",
            "ADDITIONAL_INVOICE_EXISTS",
            "DIFFERENT_VENDOR_ACCOUNT",
            "DIFF_PRICE_THAN_POLINE",
            "NOT_LINKED_LINES");
    assertThat(caller.get("/acq/invoices?q=invoice_number~A-1").at("/invoice/0/alert/0/value"))
        .isEqualTo("ADDITIONAL_INVOICE_EXISTS");
  }

  @Test
  void countsChargesAndLeavesTaxesToPeople() {
    String lines = line("POL-1", "40");
    String charges = "\"additional_charges\":{\"shipment\":4,\"discount\":1},";
    String tax = "\"invoice_vat\":{\"percentage\":7},";

    assertThat(
            alerts(
                invoice("B-1", "HARB-FIRM", "43", lines)
                    .replace("\"owner\"", charges + "\"owner\"")))
        .isEqualTo("[]");
    assertThat(
            alerts(
                invoice("B-2", "HARB-FIRM", "42.80", lines)
                    .replace("\"owner\"", tax + "\"owner\"")))
        .doesNotContain("DIFF_TOTAL_AMOUNT");
    assertThat(alerts(invoice("B-3", "HARB-FIRM", "42.80", lines))).contains("DIFF_TOTAL_AMOUNT");
  }

  @Test
  void readsNotesUnderBothTheirNames() {
    String two = "\"note\":[{\"content\":\"Act 12\"},{\"note_text\":\"by post\"}],";

    Answer made =
        caller.post(
            "/acq/invoices",
            invoice("C-1", "HARB-FIRM", "40", line("POL-1", "40"))
                .replace("\"owner\"", two + "\"owner\""));

    assertThat(made.at("/note/0/content")).isEqualTo("Act 12");
    assertThat(made.at("/note/1/content")).isEqualTo("by post");
    assertThat(caller.inXml().get("/acq/invoices/" + made.at("/id")).body())
        .contains("<notes><note><content>Act 12</content><created_by>test</created_by>");
  }

  @Test
  void readsCodesThatStandInElementsOfTheirOwn() {
    Answer made =
        caller
            .inXml()
            .post(
                "/acq/invoices",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <invoice link="string"><number>D-1</number><invoice_date>2026-05-01Z</invoice_date>
                <vendor>
                  <xml_value>HARB</xml_value>
                </vendor><total_amount>40</total_amount><currency><xml_value>USD</xml_value></currency>
                <owner desc="string"><xml_value>MAIN</xml_value></owner></invoice>""");

    assertThat(made.status()).as(made.body()).isEqualTo(200);
    assertThat(made.body())
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><invoice ")
        .contains("<vendor desc=\"Harbour Books\">HARB</vendor>")
        .contains("<owner desc=\"Main Library\">MAIN</owner>");
  }

  @Test
  void takesTheWordAllForNoLimit() {
    added("E-1", "HARB-FIRM", "40", line("POL-1", "40"));

    assertThat(
            caller
                .get("/acq/invoices/?q=all&limit=99&expand=none&invoice_workflow_status=InReview")
                .at("/total_record_count"))
        .isEqualTo("1");
    String funds =
        "/acq/funds?limit=1&q=fund_code~HIST-2026&library=MAIN&view=brief&mode=POL&status=ALL"
            + "&entity_type=ALL&fiscal_period=ALL&parent_id=ALL&owner=ALL";
    assertThat(caller.get(funds).at("/fund/0/code")).isEqualTo("HIST-2026");
    assertThat(caller.inXml().get(funds).body()).contains("<code>HIST-2026</code>");
    assertThat(caller.get(funds.replace("status=ALL", "status=ACTIVE")).errorCode())
        .isEqualTo("401873");
  }

  private void giveTheVendorASecondAccount() {
    String more =
        """
        "account":[{"code":"HARB-2","description":"Second","status":{"value":"ACTIVE"},
         "library":[{"include_sub_units":true,"code":{"value":"01TST_NOR"}}]},""";
    String vendor = caller.get("/acq/vendors/HARB").body().replace("\"account\":[", more);
    Answer changed = caller.put("/acq/vendors/HARB", vendor);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
  }

  private String alerts(String invoice) {
    Answer made = caller.post("/acq/invoices", invoice);
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    return made.json().at("/alert").toString();
  }

  private Answer added(String number, String account, String total, String lines) {
    Answer made = caller.post("/acq/invoices", invoice(number, account, total, lines));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    return made;
  }

  private static String invoice(String number, String account, String total, String lines) {
    return """
        {"number":"%s","invoice_date":"2026-05-02Z","vendor":{"value":"HARB"},
         "vendor_account":"%s","total_amount":%s,"currency":{"value":"USD"},
         "owner":{"value":"MAIN"},"invoice_lines":{"invoice_line":[%s]}}
        """
        .formatted(number, account, total, lines);
  }

  private static String line(String poLine, String price) {
    return """
        {"type":{"value":"REGULAR"},"po_line":"%s","price":%s,"fund_distribution":[{"fund_code":{"value":"HIST-2026"},"percent":100}]}"""
        .formatted(poLine, price);
  }
}
