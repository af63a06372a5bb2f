package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.consort.acquisitions.AcquisitionMethod;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.PoLineStatus;
import org.consort.acquisitions.PoLineType;
import org.consort.acquisitions.invoices.InvoiceStage;
import org.consort.acquisitions.invoices.LineType;
import org.consort.acquisitions.invoices.Payment;
import org.consort.acquisitions.invoices.PaymentMethod;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Programs look up the codes of orders and invoices, and libraries give them their own words.
class AcquisitionTablesTest {
  private static final String TABLES = "/conf/code-tables/";
  private static final String ORDER =
      """
      {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
       "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
       "acquisition_method": {"value": "PURCHASE_NOLETTER"},
       "vendor_reference_number": "R-1", "vendor_reference_number_type": {"value": "SLI"},
       "price": {"sum": "42.50", "currency": {"value": "USD"}},
       "resource_metadata": {"title": "Invisible cities", "isbn": "9780156453806"},
       "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
       "location": [{"quantity": "1", "library": {"value": "MAIN"},
                     "shelving_location": "STACKS"}]}
      """;
  private static final String INVOICE =
      """
      {"number":"47-11","invoice_date":"2026-05-02Z","vendor":{"value":"HARB"},
       "total_amount":5,"currency":{"value":"USD"},"payment_method":{"value":"CREDITCARD"},
       "invoice_lines":{"invoice_line":[{"type":{"value":"REGULAR"},"po_line":"POL-1","price":5}]}}
      """;

  private final OrderApi api = new OrderApi();
  private final Caller caller = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canReadEveryCodeThatOrdersAndInvoicesKnow() {
    assertThat(codes("AcquisitionMethod")).isEqualTo(names(AcquisitionMethod.values()));
    assertThat(codes("PurchaseType")).isEqualTo(names(PoLineType.values()));
    assertThat(codes("POLineStatus")).isEqualTo(names(PoLineStatus.values()));
    assertThat(codes("InvoiceLinesTypes")).isEqualTo(names(LineType.values()));
    assertThat(codes("PaymentMethod")).isEqualTo(names(PaymentMethod.values()));
    assertThat(codes("PaymentStatus")).isEqualTo(names(Payment.Status.values()));
    assertThat(codes("HfundLedger.status")).isEqualTo(names(Fund.Status.values()));
    assertThat(codes("InvoiceStatus"))
        .isEqualTo(Stream.of(InvoiceStage.values()).map(InvoiceStage::code).toList());
    assertThat(codes("InvoiceApprovalStatus")).containsExactly("PENDING", "APPROVED", "REJECTED");
    assertThat(codes("InvoiceLineStatus")).containsExactly("INREVIEW", "READY");
    assertThat(codes("InvoiceCreationForm")).containsExactly("API");
    assertThat(codes("VendorReferenceNumberType")).contains("SLI", "LCO");
    assertThat(caller.inXml().get(TABLES + "InvoiceStatus").body())
        .contains("<code>Waiting to be Sent</code><description>Ready to be Paid</description>");
  }

  // Staff pages and explanations call them so as well.
  @Test
  void canReadTheSameWordsAsOnOurPages() {
    assertThat(words("AcquisitionMethod"))
        .isEqualTo(Stream.of(AcquisitionMethod.values()).map(AcquisitionMethod::label).toList());
    assertThat(words("PurchaseType"))
        .isEqualTo(Stream.of(PoLineType.values()).map(PoLineType::label).toList());
    assertThat(words("POLineStatus"))
        .isEqualTo(Stream.of(PoLineStatus.values()).map(PoLineStatus::label).toList());
    assertThat(words("InvoiceStatus"))
        .isEqualTo(Stream.of(InvoiceStage.values()).map(InvoiceStage::label).toList());
  }

  @Test
  void canSeeAnOrderInTheLibrarysOwnWords() {
    Answer placed = caller.post("/acq/po-lines", ORDER);
    assertThat(placed.at("/acquisition_method/desc"))
        .as(placed.body())
        .isEqualTo("Purchase No Letter");
    assertThat(placed.at("/type/desc")).isEqualTo("Print Book - One Time");
    assertThat(placed.at("/status/desc")).isEqualTo("Auto Packaging");
    assertThat(placed.at("/vendor_reference_number_type/desc")).startsWith("Supplier's");

    rename("AcquisitionMethod", "Purchase No Letter", "Credit Card");
    rename("POLineStatus", "Auto Packaging", "Waits");
    rename("VendorReferenceNumberType", "Internal vendor number", "Ours");

    assertThat(caller.get("/acq/po-lines/POL-1").at("/acquisition_method/desc"))
        .isEqualTo("Credit Card");
    assertThat(caller.get("/acq/po-lines").at("/po_line/0/status/desc")).isEqualTo("Waits");
    assertThat(caller.inXml().get("/acq/po-lines/POL-1").body())
        .contains("<acquisition_method desc=\"Credit Card\">PURCHASE_NOLETTER<");
  }

  @Test
  void canSeeAnInvoiceInTheLibrarysOwnWords() {
    caller.post("/acq/po-lines", ORDER);
    String invoice = "/acq/invoices/" + caller.post("/acq/invoices", INVOICE).at("/id");

    rename("PaymentMethod", "Credit Card", "Library card");
    rename("InvoiceStatus", "In Review", "Being looked at");
    rename("InvoiceApprovalStatus", "Pending", "Nobody yet");
    rename("PaymentStatus", "Not Paid", "Open");
    rename("InvoiceLinesTypes", "Regular", "For an order");
    rename("InvoiceLineStatus", "In Review", "Looked at");
    rename("InvoiceCreationForm", "API", "By program");

    Answer read = caller.get(invoice);
    assertThat(read.at("/payment_method/desc")).isEqualTo("Library card");
    assertThat(read.at("/invoice_workflow_status/desc")).isEqualTo("Being looked at");
    assertThat(read.at("/invoice_approval_status/desc")).isEqualTo("Nobody yet");
    assertThat(read.at("/payment/payment_status/desc")).isEqualTo("Open");
    assertThat(read.at("/invoice_lines/invoice_line/0/type/desc")).isEqualTo("For an order");
    assertThat(read.at("/creation_form/desc")).isEqualTo("By program");
    assertThat(caller.get(invoice + "/lines").at("/invoice_line/0/status/desc"))
        .isEqualTo("Looked at");
    assertThat(caller.inXml().get(invoice).body())
        .contains("<payment_method desc=\"Library card\">CREDITCARD</payment_method>");
  }

  @Test
  void canSeeAFundInTheLibrarysOwnWords() {
    rename("HfundLedger.status", "Active", "In use");

    assertThat(caller.get("/acq/funds?q=fund_code~HIST").at("/fund/0/status/desc"))
        .isEqualTo("In use");
  }

  @Test
  void cannotAddCodesThatMeanNothingHere() {
    for (String table : List.of("AcquisitionMethod", "PaymentMethod", "InvoiceStatus")) {
      Answer refused =
          caller.put(TABLES + table, "{\"row\":[{\"code\":\"GOLD\",\"description\":\"Gold\"}]}");
      assertThat(refused.errorCode()).as(table).isEqualTo("90123");
      assertThat(codes(table)).doesNotContain("GOLD");
    }
  }

  private void rename(String table, String word, String other) {
    String path = TABLES + table;
    Answer renamed =
        caller.put(
            path,
            caller
                .get(path)
                .body()
                .replace("\"description\":\"" + word + "\"", "\"description\":\"" + other + "\""));
    assertThat(renamed.body()).contains(other);
  }

  private List<String> codes(String table) {
    return caller.get(TABLES + table).json().at("/row").findValuesAsString("code");
  }

  private List<String> words(String table) {
    return caller.get(TABLES + table).json().at("/row").findValuesAsString("description");
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }
}
