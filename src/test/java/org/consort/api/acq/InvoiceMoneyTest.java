package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.consort.access.Area;
import org.consort.acquisitions.Funds;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.consort.base.Money;
import org.consort.database.IdBlocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvoiceMoneyTest {
  private static final String LINE = "/acq/po-lines/POL-1";

  private final OrderApi api = new OrderApi();
  private final Caller caller = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canOrderReceiveProcessAndPay() {
    place();
    receive();
    assertThat(caller.get(LINE).at("/status/value")).isEqualTo("WAITING_FOR_INVOICE");
    String invoice = invoice("N-1", line("POL-1", "40", "\"fully_invoiced\":true"));

    Answer processed = step(invoice, "process_invoice");

    assertThat(processed.status()).as(processed.body()).isEqualTo(200);
    assertThat(processed.at("/invoice_workflow_status/value")).isEqualTo("Waiting to be Sent");
    assertThat(processed.at("/invoice_approval_status/value")).isEqualTo("APPROVED");
    assertThat(processed.at("/approval_date")).isEqualTo("2026-05-04Z");
    assertThat(processed.at("/approved_by")).isNotEmpty();
    balances("HIST", "0", "40", "9960");
    assertThat(caller.get(LINE).at("/status/value")).isEqualTo("CLOSED");
    assertThat(step(invoice, "mark_in_erp").at("/invoice_workflow_status/value"))
        .isEqualTo("Ready to be Paid");
    Answer paid =
        caller.post(
            invoice + "?op=paid",
            "{\"payment\":{\"voucher_number\":\"V-9\",\"voucher_amount\":\"40\","
                + "\"voucher_date\":\"2026-05-04Z\",\"voucher_currency\":{\"value\":\"USD\"}}}");
    assertThat(paid.at("/payment/payment_status/value")).isEqualTo("PAID");
    assertThat(paid.at("/payment/voucher_number")).isEqualTo("V-9");
    assertThat(paid.at("/invoice_status/value")).isEqualTo("CLOSED");
    assertThat(caller.get("/acq/invoices?base_status=CLOSED").at("/total_record_count"))
        .isEqualTo("1");
    balances("HIST", "0", "40", "9960");
  }

  @Test
  void canDoTheSameInXml() {
    place();
    Caller inXml = caller.inXml();
    String invoice = invoice("N-1", line("POL-1", "42.50", "\"fully_invoiced\":true"));

    assertThat(inXml.post(invoice + "?op=process_invoice", "<invoice/>").body())
        .contains("<invoice_workflow_status desc=\"Ready to be Paid\">Waiting to be Sent");
    assertThat(
            inXml
                .post(
                    invoice + "?op=paid",
                    "<invoice><payment><payment_status>FULLY_PAID</payment_status></payment>"
                        + "</invoice>")
                .body())
        .contains("<payment_status desc=\"Fully Paid\">FULLY_PAID</payment_status>");
    assertThat(inXml.post(invoice + "?op=paid", "<invoice/>").body())
        .contains("<errorCode>60267</errorCode>");
    balances("HIST", "0", "42.50", "9957.50");
  }

  @Test
  void canBeInvoicedBitByBit() {
    place();

    step(invoice("N-1", line("POL-1", "20", "")), "process_invoice");
    balances("HIST", "22.50", "20", "9957.50");
    step(invoice("N-2", line("POL-1", "30", "")), "process_invoice");
    balances("HIST", "0", "50", "9950");
    step(invoice("N-3", line("POL-1", "-10", "")), "process_invoice");

    balances("HIST", "0", "40", "9960");
    assertThat(caller.get(LINE).at("/status/value")).isEqualTo("AUTO_PACKAGING");
  }

  @Test
  void canBeProcessedByEightAtOnceAndIsPaidForOnce() throws Exception {
    place();
    String invoice = invoice("N-1", line("POL-1", "20", ""));
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Callable<Answer> processing = () -> step(invoice, "process_invoice");
      for (Future<Answer> call : threads.invokeAll(Collections.nCopies(8, processing))) {
        answers.add(call.get().status());
      }
    }

    assertThat(answers).containsOnlyOnce(200).hasSize(8);
    assertThat(answers).filteredOn(status -> status == 400).hasSize(7);
    balances("HIST", "22.50", "20", "9957.50");
  }

  @Test
  void canSeeOnAFundWhichInvoiceMovedItsMoney() {
    place();
    step(invoice("N-1", line("POL-1", "20", "")), "process_invoice");
    step(invoice("N 2", line("POL-1", "5", "")), "process_invoice");
    String transactions = "/acq/funds/" + id("HIST") + "/transactions";

    Answer spent = caller.get(transactions + "?filter=EXPENDITURE&q=invoice_number~N-1");

    assertThat(spent.at("/total_record_count")).isEqualTo("1");
    assertThat(spent.at("/fund_transaction/0/amount")).isEqualTo("20.0");
    assertThat(spent.at("/fund_transaction/0/po_line/value")).isEqualTo("POL-1");
    String link = spent.at("/fund_transaction/0/invoice_line/link");
    assertThat(link).endsWith("/lines/" + spent.at("/fund_transaction/0/invoice_line/value"));
    assertThat(caller.get(link.substring(link.indexOf("/acq/"))).at("/price")).isEqualTo("20.0");
    assertThat(caller.get(transactions + "?q=invoice_number~N_2").at("/total_record_count"))
        .isEqualTo("2");
    assertThat(caller.get(transactions + "?q=po_line~POL-1").at("/total_record_count"))
        .isEqualTo("5");
  }

  @Test
  void canFindWhatMovedSoMuchMoney() {
    place();
    step(invoice("N-1", line("POL-1", "20", "")), "process_invoice");
    String search = "/acq/funds/" + id("HIST") + "/transactions?q=amount~";

    assertThat(caller.get(search + "20&filter=EXPENDITURE").at("/fund_transaction/0/amount"))
        .isEqualTo("20.0");
    assertThat(caller.get(search + "20.00").body()).isEqualTo(caller.get(search + "20").body());
    assertThat(caller.inXml().get(search + "20&filter=EXPENDITURE").body())
        .contains("total_record_count=\"1\"");
    assertThat(caller.get(search + "20.01").at("/total_record_count")).isEqualTo("0");
    assertThat(caller.get(search + "much").errorCode()).isEqualTo("60106");
    String borrowed = search.replace("amount~", "borrowing_request_id~5");
    assertThat(caller.get(borrowed).at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void canShareTheMoneyOutAsTheOrderWasOrAsTheInvoiceSays() {
    allocate("EMPTY", "100");
    String halves =
        "[{\"fund_code\":{\"value\":\"HIST-2026\"},\"amount\":{\"sum\":\"30\",\"currency\":"
            + "{\"value\":\"USD\"}}},{\"fund_code\":{\"value\":\"EMPTY-2026\"},\"amount\":"
            + "{\"sum\":\"12.50\",\"currency\":{\"value\":\"USD\"}}}]";
    order(
        order().replace("[{\"fund_code\": {\"value\": \"HIST-2026\"}, \"percent\": 100}]", halves));

    step(invoice("N-1", line("POL-1", "21.25", "")), "process_invoice");
    balances("HIST", "15", "15", "9970");
    balances("EMPTY", "6.25", "6.25", "87.50");
    step(
        invoice("N-2", line("POL-1", "21.25", hist().replace("HIST", "EMPTY"))), "process_invoice");

    balances("EMPTY", "0", "27.50", "72.50");
    balances("HIST", "0", "15", "9985");
  }

  @Test
  void cannotSpendWhatAFundDoesNotHave() {
    place();
    String fund =
        "\"fund_distribution\":[{\"fund_code\":{\"value\":\"EMPTY-2026\"},\"percent\":100}]";
    String invoice =
        invoice("N-1", line("POL-1", "40", "\"fully_invoiced\":true") + "," + ship("5", fund));

    refused(invoice, "process_invoice", "60260", "EMPTY-2026 has 0.00 USD available");

    balances("HIST", "42.50", "0", "9957.50");
    balances("EMPTY", "0", "0", "0");
    assertThat(caller.get(invoice).at("/invoice_workflow_status/value")).isEqualTo("InReview");
    allocate("EMPTY", "5");
    assertThat(step(invoice, "process_invoice").status()).isEqualTo(200);
    balances("EMPTY", "0", "5", "0");
  }

  @Test
  void cannotProcessWhatNobodyPaysFor() {
    place();
    refused(invoice("N-1", ""), "process_invoice", "60260", "no lines");
    refused(invoice("N-2", ship("5", "\"note\":\"x\"")), "process_invoice", "60260", "no fund");
    String half =
        "\"fund_distribution\":[{\"fund_code\":{\"value\":\"HIST-2026\"},\"percent\":50}]";
    refused(invoice("N-3", ship("5", half)), "process_invoice", "60260", "of 5.00 USD");
    String euros =
        created("N-4", ship("5", half.replace("50}", "100}")), body -> body.replace("USD", "EUR"));
    refused(euros, "process_invoice", "60260", "EUR to USD");
    String invoice = invoice("N-5", ship("5", half.replace("50}", "100}")));
    caller.post("/acq/funds/" + id("HIST") + "?op=deactivate", "");
    refused(invoice, "process_invoice", "60260", "HIST-2026 is not in use");
    caller.post("/acq/funds/" + id("HIST") + "?op=activate", "");
    balances("HIST", "42.50", "0", "9957.50");
    assertThat(step(invoice, "process_invoice").status()).isEqualTo(200);
  }

  @Test
  void cannotTakeAStepOutOfTurn() {
    place();
    String invoice = invoice("N-1", line("POL-1", "40", ""));
    refused(invoice, "mark_in_erp", "60267", "In Review");
    refused(invoice, "paid", "60267", "In Review");
    step(invoice, "process_invoice");
    refused(invoice, "process_invoice", "60260", "Ready to be Paid");
    balances("HIST", "2.50", "40", "9957.50");
    String one = caller.get(invoice).at("/invoice_lines/invoice_line/0/id");
    assertThat(caller.put(invoice, caller.get(invoice).body()).errorCode()).isEqualTo("60291");
    assertThat(caller.post(invoice + "/lines", line("POL-1", "1", "")).errorCode())
        .isEqualTo("60285");
    assertThat(caller.put(invoice + "/lines/" + one, line("POL-1", "1", "")).errorCode())
        .isEqualTo("60286");
    assertThat(
            caller
                .post(
                    invoice + "?op=paid",
                    "{\"payment\":{\"payment_status\":{\"value\":\"NOT_PAID\"}}}")
                .errorCode())
        .isEqualTo("60245");
    step(invoice, "paid");
    refused(invoice, "paid", "60267", "Closed");
    refused(invoice, "mark_in_erp", "60267", "Closed");
    assertThat(reject(invoice).errorCode()).isEqualTo("60267");
    assertThat(caller.post(invoice + "?op=burn", "").errorCode()).isEqualTo("40166410");
    assertThat(caller.post(invoice, "").errorCode()).isEqualTo("40166414");
    assertThat(caller.post("/acq/invoices/17?op=paid", "").errorCode()).isEqualTo("412400");
    balances("HIST", "2.50", "40", "9957.50");
  }

  @Test
  void canTellMoreOfThePaymentAfterwards() {
    String invoice = invoice("N-1", ship("5", hist()));
    step(invoice, "process_invoice");
    step(invoice, "paid");

    Answer told =
        caller.put(
            invoice,
            caller
                .get(invoice)
                .body()
                .replace("\"voucher_number\":\"\"", "\"voucher_number\":\"V-1\"")
                .replace("\"N-1\"", "\"N-9\""));

    assertThat(told.at("/payment/voucher_number")).as(told.body()).isEqualTo("V-1");
    assertThat(told.at("/number")).isEqualTo("N-1");
  }

  @Test
  void canRejectAnInvoiceAndEverythingIsAsBefore() {
    place();
    receive();
    String invoice =
        invoice("N-1", line("POL-1", "40", "\"fully_invoiced\":true") + "," + ship("5", hist()));
    assertThat(caller.post(invoice + "?op=rejected", "{}").errorCode()).isEqualTo("60268");
    assertThat(reject(invoice).at("/invoice_approval_status/value")).isEqualTo("REJECTED");
    balances("HIST", "42.50", "0", "9957.50");

    for (int time = 0; time < 2; time++) {
      assertThat(step(invoice, "process_invoice").at("/invoice_approval_status/value"))
          .isEqualTo("APPROVED");
      step(invoice, "mark_in_erp");
      balances("HIST", "0", "45", "9955");
      assertThat(caller.get(LINE).at("/status/value")).isEqualTo("CLOSED");

      Answer rejected = reject(invoice);

      assertThat(rejected.at("/invoice_workflow_status/value")).isEqualTo("InReview");
      assertThat(rejected.at("/note/0/content")).isEqualTo("twice the same book");
      balances("HIST", "42.50", "0", "9957.50");
      assertThat(caller.get(LINE).at("/status/value")).isEqualTo("WAITING_FOR_INVOICE");
    }
  }

  @Test
  void canChangeALineAfterAnInvoiceAndNothingIsEncumberedTwice() {
    place();
    step(invoice("N-1", line("POL-1", "20", "")), "process_invoice");

    Answer dearer = caller.put(LINE, caller.get(LINE).body().replace("\"42.50\"", "\"50.00\""));

    assertThat(dearer.status()).as(dearer.body()).isEqualTo(200);
    balances("HIST", "30", "20", "9950");
    caller.put(LINE, caller.get(LINE).body().replace("\"50.00\"", "\"10.00\""));
    balances("HIST", "0", "20", "9980");
    caller.put(LINE, caller.get(LINE).body().replace("\"10.00\"", "\"45.00\""));
    balances("HIST", "25", "20", "9955");
    step(
        invoice("N-2", line("POL-1", "1", "\"release_remaining_encumbrance\":true")),
        "process_invoice");
    balances("HIST", "0", "21", "9979");
    caller.put(LINE, caller.get(LINE).body().replace("\"45.00\"", "\"99.00\""));
    balances("HIST", "0", "21", "9979");
    receive();
    assertThat(caller.get(LINE).at("/status/value")).isEqualTo("CLOSED");
  }

  @Test
  void canCancelALineAfterAnInvoiceAndOnlyTheRestIsGivenBack() {
    place();
    String invoice = invoice("N-1", line("POL-1", "20", ""));
    step(invoice, "process_invoice");

    assertThat(caller.delete(LINE + "?reason=LIBRARY_CANCELLED").status()).isEqualTo(204);

    balances("HIST", "0", "20", "9980");
    reject(invoice);
    balances("HIST", "0", "0", "10000");
  }

  @Test
  void cannotTakeStepsForAnotherInstitutionOrWithAKeyThatReads() {
    String invoice = invoice("N-1", ship("5", hist()));
    Caller reader =
        api.library().caller(TestLibrary.NORTH, EnumSet.of(Area.ACQ), EnumSet.noneOf(Area.class));

    for (String op : new String[] {"process_invoice", "mark_in_erp", "paid"}) {
      assertThat(api.library().south().post(invoice + "?op=" + op, "").errorCode())
          .isEqualTo("412400");
      assertThat(reader.post(invoice + "?op=" + op, "").errorCode()).isEqualTo("UNAUTHORIZED");
    }
    balances("HIST", "0", "0", "10000");
  }

  private Answer step(String invoice, String op) {
    return caller.post(invoice + "?op=" + op, "{}");
  }

  private Answer reject(String invoice) {
    return caller.post(
        invoice + "?op=rejected", "{\"note\":[{\"note_text\":\"twice the same book\"}]}");
  }

  private void refused(String invoice, String op, String code, String told) {
    Answer answer = step(invoice, op);
    assertThat(answer.errorCode()).as(answer.body()).isEqualTo(code);
    assertThat(answer.body()).contains(told);
  }

  private void receive() {
    String item = caller.get(LINE).at("/location/0/copy/0/pid");
    Answer received = caller.post(LINE + "/items/" + item + "?op=receive", "{}");
    assertThat(received.status()).as(received.body()).isEqualTo(200);
  }

  private String invoice(String number, String lines) {
    return created(number, lines, body -> body);
  }

  private String created(String number, String lines, UnaryOperator<String> change) {
    String body =
        """
        {"number":"%s","invoice_date":"2026-05-02Z","vendor":{"value":"HARB"},
         "total_amount":42.50,"currency":{"value":"USD"},
         "invoice_lines":{"invoice_line":[%s]}}
        """
            .formatted(number, lines);
    Answer made = caller.post("/acq/invoices", change.apply(body));
    assertThat(made.status()).as(made.body()).isEqualTo(200);
    return "/acq/invoices/" + made.at("/id");
  }

  private static String line(String poLine, String price, String more) {
    return "{\"po_line\":\"%s\",\"price\":%s%s}"
        .formatted(poLine, price, more.isEmpty() ? "" : "," + more);
  }

  private static String ship(String price, String more) {
    return "{\"type\":{\"value\":\"SHIPMENT\"},\"price\":%s,%s}".formatted(price, more);
  }

  private static String hist() {
    return "\"fund_distribution\":[{\"fund_code\":{\"value\":\"HIST-2026\"},\"percent\":100}]";
  }

  private void allocate(String fund, String amount) {
    new Funds(
            api.library().database(), new IdBlocks(api.library().database()), api.library().clock())
        .allocate(
            TestLibrary.NORTH,
            fund + "-2026",
            new Money(new BigDecimal(amount), Currency.getInstance("USD")));
  }

  private void balances(String fund, String encumbered, String expended, String available) {
    Answer answer = caller.get("/acq/funds?mode=ALL&q=fund_code~" + fund + "-2026");
    assertThat(new BigDecimal(answer.at("/fund/0/encumbered_balance")))
        .isEqualByComparingTo(encumbered);
    assertThat(new BigDecimal(answer.at("/fund/0/expended_balance")))
        .isEqualByComparingTo(expended);
    assertThat(new BigDecimal(answer.at("/fund/0/available_balance")))
        .isEqualByComparingTo(available);
  }

  private String id(String fund) {
    return caller.get("/acq/funds?mode=ALL&q=fund_code~" + fund + "-2026").at("/fund/0/id");
  }

  private void place() {
    order(order());
  }

  private void order(String order) {
    Answer placed = caller.post("/acq/po-lines", order);
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
    assertThat(placed.at("/status/value")).isEqualTo("AUTO_PACKAGING");
  }

  private static String order() {
    return """
        {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
         "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
         "acquisition_method": {"value": "VENDOR_SYSTEM"},
         "price": {"sum": "42.50", "currency": {"value": "USD"}},
         "resource_metadata": {"title": "Invisible cities", "isbn": "9780156453806"},
         "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
         "location": [{"quantity": "1", "library": {"value": "MAIN"},
                       "shelving_location": "STACKS"}]}
        """;
  }
}
