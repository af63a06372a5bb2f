package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.consort.access.Area;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.Vendors;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvoiceTest {
  private final OrderApi api = new OrderApi();
  private final Caller caller = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canAddAnInvoiceWithItsLines() {
    place();

    Answer made = add("47-11", "[" + line("POL-1", "40.25") + "," + shipment("2.25") + "]");

    assertThat(made.status()).as(made.body()).isEqualTo(200);
    assertThat(made.at("/number")).isEqualTo("47-11");
    assertThat(made.at("/vendor/value")).isEqualTo("HARB");
    assertThat(made.at("/owner/desc")).isEqualTo("Main Library");
    assertThat(made.at("/invoice_workflow_status/value")).isEqualTo("InReview");
    assertThat(made.at("/invoice_approval_status/value")).isEqualTo("PENDING");
    assertThat(made.at("/payment/payment_status/value")).isEqualTo("NOT_PAID");
    assertThat(made.at("/payment_method/value")).isEqualTo("ACCOUNTINGDEPARTMENT");
    assertThat(made.at("/total_invoice_lines_amount")).isEqualTo("42.5");
    assertThat(made.at("/number_of_lines/value")).isEqualTo("2");
    assertThat(made.at("/invoice_vat/percentage")).isEqualTo("7");
    assertThat(made.at("/invoice_lines/invoice_line/0/po_line")).isEqualTo("POL-1");
    assertThat(made.at("/invoice_lines/invoice_line/0/number")).isEqualTo("1");
    assertThat(made.at("/invoice_lines/invoice_line/1/fund_distribution/0/amount"))
        .isEqualTo("2.25");
    assertThat(caller.get("/acq/invoices/" + made.at("/id")).json()).isEqualTo(made.json());
    assertThat(caller.get("/acq/invoices/" + made.at("/id") + "?view=brief").body())
        .doesNotContain("POL-1")
        .contains("number_of_lines");
  }

  @Test
  void canAddAnInvoiceAndLinesInXml() {
    place();
    Caller inXml = caller.inXml();

    Answer made =
        inXml.post(
            "/acq/invoices",
            "<invoice><number>X-1</number><invoice_date>2026-05-01Z</invoice_date>"
                + "<vendor>HARB</vendor><vendor_account>HARB-FIRM</vendor_account>"
                + "<total_amount>42.50</total_amount>"
                + "<notes><note><note_text>by post</note_text></note></notes></invoice>");

    assertThat(made.status()).as(made.body()).isEqualTo(200);
    assertThat(made.body())
        .contains("<currency desc=\"US Dollar\">USD</currency>")
        .contains("<content>by post</content>")
        .contains("<invoice_lines total_record_count=\"0\"");
    String lines = "/acq/invoices/" + idIn(made) + "/lines";
    Answer line =
        inXml.post(
            lines,
            "<invoice_line><po_line>POL-1</po_line><fund_distributions><fund_distribution>"
                + "<fund_code>HIST-2026</fund_code><percent>100</percent></fund_distribution>"
                + "</fund_distributions></invoice_line>");
    assertThat(line.status()).as(line.body()).isEqualTo(200);
    assertThat(line.body())
        .contains("<price>42.50</price>")
        .contains("<quantity>1</quantity>")
        .contains("<number>1</number>")
        .contains("<amount>42.50</amount>");
    assertThat(inXml.get(lines).body()).contains("<invoice_lines total_record_count=\"1\">");
  }

  @Test
  void canReadAndSearchLines() {
    place();
    String lines =
        "/acq/invoices/" + added("[" + line("POL-1", "40") + "," + shipment("2") + "]") + "/lines";

    assertThat(caller.get(lines + "?limit=1").json().at("/invoice_line").size()).isEqualTo(1);
    assertThat(caller.get(lines + "?q=invoice_line_number~2").at("/invoice_line/0/type/value"))
        .isEqualTo("SHIPMENT");
    assertThat(caller.get(lines + "?q=colour~2").errorCode()).isEqualTo("401873");
    String id = caller.get(lines).at("/invoice_line/1/id");
    assertThat(caller.get(lines + "/" + id).at("/price")).isEqualTo("2.0");
    assertThat(caller.get(lines + "/17").errorCode()).isEqualTo("60284");
    assertThat(caller.get(lines + "/x").errorCode()).isEqualTo("60284");
    String other = added("OTHER-1", "[]");
    assertThat(caller.get("/acq/invoices/" + other + "/lines/" + id).errorCode())
        .isEqualTo("60287");
    assertThat(caller.get("/acq/invoices/17/lines").errorCode()).isEqualTo("412400");
    assertThat(caller.get("/acq/invoices/" + other + "/attachments").body())
        .isEqualTo("{\"total_record_count\":0}");
  }

  @Test
  void canSendInvoicesAndLinesBackAsTheyWereRead() {
    place();
    String path = "/acq/invoices/" + added("[" + line("POL-1", "40") + "," + shipment("2") + "]");
    String line = path + "/lines/" + caller.get(path).at("/invoice_lines/invoice_line/0/id");
    for (Caller each : new Caller[] {caller, caller.inXml()}) {
      for (String one : new String[] {path, line}) {
        String read = each.get(one).body();

        Answer sent = each.put(one, read);

        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).isEqualTo(read).isEqualTo(each.get(one).body());
      }
    }
  }

  @Test
  void canChangeAnInvoiceAndItsLines() {
    place();
    String path = "/acq/invoices/" + added("[" + line("POL-1", "40") + "]");
    String line = path + "/lines/" + caller.get(path).at("/invoice_lines/invoice_line/0/id");

    Answer changed =
        caller.put(
            path,
            caller
                .get(path)
                .body()
                .replace("N-1", "N-2")
                .replace("\"NOT_PAID\"", "\"FULLY_PAID\"")
                .replace("\"MAIN\"", "\"SCI\""));
    Answer cheaper = caller.put(line, line("POL-1", "38.5").replace("REGULAR", "INSURANCE"));

    assertThat(changed.at("/number")).isEqualTo("N-2");
    assertThat(changed.at("/owner/value")).isEqualTo("SCI");
    assertThat(changed.at("/payment/payment_status/value")).isEqualTo("FULLY_PAID");
    assertThat(changed.at("/number_of_lines/value")).isEqualTo("1");
    assertThat(cheaper.at("/type/value")).isEqualTo("INSURANCE");
    assertThat(caller.get(path).at("/total_invoice_lines_amount")).isEqualTo("38.5");
    assertThat(caller.put("/acq/invoices/17", "{}").errorCode()).isEqualTo("412400");
    assertThat(caller.put(path, caller.get(path).body().replace("\"USD\"", "\"EUR\"")).errorCode())
        .isEqualTo("60236");
  }

  @Test
  void canSearchInvoices() {
    place();
    added("A-1", "[" + line("POL-1", "40") + "]");
    added("A_2", "[]");

    assertThat(found("")).isEqualTo("2");
    assertThat(caller.get("/acq/invoices").at("/invoice/0/number")).isEqualTo("A_2");
    for (String q :
        new String[] {
          "invoice_number~a-1",
          "invoice_number~A_2",
          "invoice_reference_number~REF-A-1",
          "pol_number~POL-1",
          "pol_title~invisible",
          "additional_pol_reference~ADD-1",
          "vendor_code~HARB%20AND%20pol_number~POL-1",
          "all~A-1"
        }) {
      assertThat(found("?q=" + q)).as(q).isEqualTo("1");
    }
    assertThat(found("?q=vendor_name~harbour")).isEqualTo("2");
    assertThat(found("?q=po_number~1")).isEqualTo("0");
    assertThat(found("?base_status=ACTIVE&invoice_workflow_status=InReview&owner=MAIN"))
        .isEqualTo("2");
    assertThat(found("?invoice_status=CLOSED")).isEqualTo("0");
    assertThat(found("?owner=SCI")).isEqualTo("0");
    assertThat(found("?creation_form=EDI")).isEqualTo("0");
    assertThat(found("?creation_form=API&limit=1")).isEqualTo("2");
    assertThat(caller.get("/acq/vendors/HARB/invoices").at("/total_record_count")).isEqualTo("2");
    assertThat(caller.get("/acq/vendors/NONE/invoices").errorCode()).isEqualTo("402880");
    assertThat(caller.get("/acq/invoices?q=colour~red").errorCode()).isEqualTo("401873");
    assertThat(caller.get("/acq/invoices?q=colour").errorCode()).isEqualTo("60106");
    assertThat(caller.get("/acq/invoices?base_status=OPEN").errorCode()).isEqualTo("401666");
    assertThat(caller.get("/acq/invoices?invoice_workflow_status=X").errorCode())
        .isEqualTo("401666");
    assertThat(caller.inXml().get("/acq/invoices?limit=0").body())
        .contains("<invoices total_record_count=\"2\"");
  }

  @Test
  void cannotAddAnInvoiceThatSaysTooLittleOrWhatIsNotSo() {
    String whole = invoice("B-1", "[]");
    refused(whole.replace("\"B-1\"", "\" \""), "60233");
    refused(whole.replace("\"invoice_date\"", "\"no_date\""), "60234");
    refused(whole.replace("\"total_amount\"", "\"no_total\""), "60235");
    refused(whole.replace("\"HARB\"", "\"\""), "4028805");
    refused(whole.replace("\"HARB\"", "\"NONE\""), "402880");
    refused(whole.replace("\"USD\"", "\"XXY\""), "60236");
    refused(whole.replace("\"USD\"", "\"XAU\""), "60236");
    refused(whole.replace("\"HARB-FIRM\"", "\"OTHER\""), "60237", "HARB-FIRM");
    refused(
        whole.replace("\"owner\"", "\"payment_method\":{\"value\":\"GOLD\"},\"owner\""), "60238");
    refused(
        whole.replace("\"owner\"", "\"invoice_status\":{\"value\":\"CLOSED\"},\"owner\""), "60239");
    refused(
        whole.replace(
            "\"owner\"",
            "\"explicit_ratio\":[{\"foreign_currency\":{\"value\":\"EUR\"},\"rate\":2}],\"owner\""),
        "60241");
    refused(
        whole.replace(
            "\"owner\"", "\"payment\":{\"payment_status\":{\"value\":\"HALF\"}},\"owner\""),
        "60245");
    refused(whole.replace("\"MAIN\"", "\"NOWHERE\""), "60246", "SCI");
    refused(whole.replace("\"percentage\":7", "\"percentage\":7,\"vat_amount\":3"), "60252");
    refused(
        whole.replace("\"percentage\":7", "\"vat_code\":{\"value\":\"ODD\"}"), "60253", "REGULAR");
    refused(whole.replace("42.50", "42.505"), "401666", "invoice.total_amount");
    refused(whole.replace("B-1", "B".repeat(1001)), "401666", "invoice.number");
    refused("", "401676");
    refused(invoice("B-1", "[" + "{},".repeat(500) + "{}]").replace("{}", shipment("1")), "60256");
    vendors()
        .add(
            TestLibrary.NORTH,
            new Vendor(
                "PLAT",
                "Platform",
                true,
                EnumSet.of(Vendor.Role.LICENSOR),
                List.of(),
                Set.of(),
                ""));
    refused(whole.replace("\"HARB\"", "\"PLAT\""), "60242", "LICENSOR");
    assertThat(found("")).isEqualTo("0");

    String id = added("B-1", "[]");
    refused(whole, "60288", id);
    assertThat(found("")).isEqualTo("1");
  }

  @Test
  void cannotAddALineThatSaysTooLittleOrWhatIsNotSo() {
    place();
    String lines = "/acq/invoices/" + added("[" + line("POL-1", "40") + "]") + "/lines";
    String whole = line("POL-1", "40");
    String fund = shipment("5");

    refusedLine(lines, whole.replace("REGULAR", "SONG"), "60247");
    refusedLine(lines, whole.replace("POL-1", "POL-99"), "60248");
    refusedLine(lines, fund.replace("SHIPMENT", "OTHER"), "60250");
    refusedLine(
        lines,
        fund.replace(
            "\"type\"", "\"invoice_line_vat\":{\"percentage\":1,\"vat_amount\":1},\"type\""),
        "60252");
    refusedLine(lines, fund.replace("HIST-2026", "NONE"), "60254");
    refusedLine(lines, fund.replace("HIST-2026", "MONO-2026"), "60254");
    refusedLine(lines, fund.replace(",\"percent\":100", ""), "60257");
    refusedLine(lines, fund.replace("\"percent\":100", "\"percent\":101"), "401666");
    refusedLine(lines, fund.replace("\"type\"", "\"number\":\"1\",\"type\""), "60306");
    refusedLine(
        lines, fund.replace("\"type\"", "\"number\":\"" + "1".repeat(41) + "\",\"type\""), "60306");
    refusedLine(lines, fund.replace("\"price\":5,", ""), "401664");
    refusedLine(lines, fund.replace("\"type\"", "\"quantity\":-1,\"type\""), "401666");
    refusedLine(
        lines,
        fund.replace("\"type\"", "\"note\":\"" + "x".repeat(3000) + "\",\"type\""),
        "REQUEST_TOO_LARGE");
    refusedLine("/acq/invoices/17/lines", whole, "412400");
    refusedLine("/acq/invoices/0/lines", whole, "60100");
    assertThat(caller.get(lines).at("/total_record_count")).isEqualTo("1");

    Answer journal =
        caller.post(
            "/acq/po-lines",
            order().replace("PRINTED_BOOK_OT", "PRINTED_JOURNAL_CO").replace("ADD-1", "ADD-2"));
    assertThat(journal.at("/number")).as(journal.body()).isEqualTo("POL-2");
    refusedLine(lines, line("POL-2", "5"), "60249");
    assertThat(
            caller
                .post(
                    lines,
                    line("POL-2", "5")
                        .replace("\"type\"", "\"check_subscription_date_overlap\":false,\"type\""))
                .status())
        .isEqualTo(200);
  }

  @Test
  void cannotAddMoreLinesThanAnInvoiceHolds() {
    String lines =
        "/acq/invoices/"
            + added(("[" + "{},".repeat(499) + "{}]").replace("{}", shipment("1")))
            + "/lines";

    refusedLine(lines, shipment("1"), "60255");
    assertThat(caller.get(lines + "?limit=0").at("/total_record_count")).isEqualTo("500");
  }

  @Test
  void cannotRemoveAVendorOrAFundThatAnInvoiceNames() {
    added("[" + shipment("1").replace("HIST", "EMPTY") + "]");

    assertThat(caller.delete("/acq/vendors/HARB").errorCode()).isEqualTo("402119");
    String fund = caller.get("/acq/funds?mode=ALL&q=fund_code~EMPTY").at("/fund/0/id");
    assertThat(caller.delete("/acq/funds/" + fund).errorCode()).isEqualTo("410873");
  }

  @Test
  void cannotSeeInvoicesOfAnotherInstitutionOrChangeThemWithAKeyThatReads() {
    String path = "/acq/invoices/" + added("[" + shipment("1") + "]");
    String line = path + "/lines/" + caller.get(path).at("/invoice_lines/invoice_line/0/id");
    Caller south = api.library().south();
    Caller reader =
        api.library().caller(TestLibrary.NORTH, EnumSet.of(Area.ACQ), EnumSet.noneOf(Area.class));

    assertThat(south.get("/acq/invoices").at("/total_record_count")).isEqualTo("0");
    for (String one : new String[] {path, path + "/lines", line, path + "/attachments"}) {
      assertThat(south.get(one).errorCode()).isEqualTo("412400");
      assertThat(reader.get(one).status()).isEqualTo(200);
    }
    assertThat(south.put(path, invoice("S-1", "[]")).errorCode()).isEqualTo("412400");
    assertThat(south.post(path + "/lines", shipment("1")).errorCode()).isEqualTo("412400");
    assertThat(reader.post("/acq/invoices", invoice("R-1", "[]")).errorCode())
        .isEqualTo("UNAUTHORIZED");
    assertThat(reader.put(path, invoice("R-1", "[]")).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(reader.post(path + "/lines", shipment("1")).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(reader.put(line, shipment("1")).errorCode()).isEqualTo("UNAUTHORIZED");
  }

  private Vendors vendors() {
    return new Vendors(api.library().database());
  }

  private void refused(String body, String code, String... told) {
    Answer answer = caller.post("/acq/invoices", body);
    assertThat(answer.errorCode()).as(answer.body()).isEqualTo(code);
    assertThat(List.of(told)).allMatch(answer.body()::contains);
  }

  private void refusedLine(String path, String body, String code) {
    Answer answer = caller.post(path, body);
    assertThat(answer.errorCode()).as(body + answer.body()).isEqualTo(code);
  }

  private String found(String query) {
    return caller.get("/acq/invoices" + query).at("/total_record_count");
  }

  private static String idIn(Answer xml) {
    return xml.body().replaceFirst("(?s).*?<id>([0-9]+)</id>.*", "$1");
  }

  private String added(String lines) {
    return added("N-1", lines);
  }

  private String added(String number, String lines) {
    Answer made = add(number, lines);
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    return made.at("/id");
  }

  private Answer add(String number, String lines) {
    return caller.post("/acq/invoices", invoice(number, lines));
  }

  private static String invoice(String number, String lines) {
    return """
        {"number":"%s","reference_number":"REF-%s","invoice_date":"2026-05-02Z",
         "vendor":{"value":"HARB"},"vendor_account":"HARB-FIRM","total_amount":42.50,
         "currency":{"value":"USD"},"owner":{"value":"MAIN"},
         "invoice_vat":{"percentage":7},
         "invoice_lines":{"invoice_line":%s}}
        """
        .formatted(number, number, lines);
  }

  private static String line(String poLine, String price) {
    return "{\"type\":{\"value\":\"REGULAR\"},\"po_line\":\"%s\",\"price\":%s}"
        .formatted(poLine, price);
  }

  private static String shipment(String price) {
    return """
        {"type":{"value":"SHIPMENT"},"price":%s,"fund_distribution":[{"fund_code":{"value":"HIST-2026"},"percent":100}]}"""
        .formatted(price);
  }

  private void place() {
    Answer placed = caller.post("/acq/po-lines", order());
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
  }

  private static String order() {
    return """
        {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
         "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
         "acquisition_method": {"value": "VENDOR_SYSTEM"},
         "additional_order_reference": "ADD-1",
         "price": {"sum": "42.50", "currency": {"value": "USD"}},
         "resource_metadata": {"title": "Invisible cities", "isbn": "9780156453806"},
         "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
         "location": [{"quantity": "1", "library": {"value": "MAIN"},
                       "shelving_location": "STACKS"}]}
        """;
  }
}
