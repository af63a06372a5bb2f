package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderApiTest {
  private static final String PO_LINES = "/acq/po-lines";

  private final OrderApi api = new OrderApi();
  private final Caller vendor = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void placesAnOrderInJson() {
    Answer answer = vendor.post(PO_LINES, order("R-1", "HIST-2026"));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.at("/number")).isEqualTo("POL-1");
    assertThat(answer.at("/status/value")).isEqualTo("AUTO_PACKAGING");
    assertThat(answer.at("/owner/desc")).isEqualTo("Main Library");
    assertThat(answer.at("/price/sum")).isEqualTo("42.50");
    assertThat(answer.at("/resource_metadata/mms_id/value")).startsWith("99").endsWith("9001");
    assertThat(answer.at("/location/0/copy/0/pid")).startsWith("23");
    assertThat(answer.at("/fund_distribution/0/fund_code/value")).isEqualTo("HIST-2026");
    assertThat(answer.at("/receiving_note")).isEqualTo("plastic jacket");
    assertThat(answer.at("/link")).endsWith("/almaws/v1/acq/po-lines/POL-1");
    assertThat(vendor.get(PO_LINES + "/POL-1").json()).isEqualTo(answer.json());
    assertThat(vendor.get("/acq/funds").body()).contains("9957.5");
  }

  @Test
  void placesAnOrderInXmlWithEmptyOptionalElements() {
    String body =
        """
        <po_line>
          <number/><status/><po_number/>
          <owner desc="Main Library">MAIN</owner>
          <type>E_BOOK_OT</type>
          <vendor>HARB</vendor><vendor_account>HARB-FIRM</vendor_account>
          <rush>false</rush>
          <price><sum>10.0</sum><currency desc="US Dollar">USD</currency></price>
          <vendor_reference_number>77-12</vendor_reference_number>
          <resource_metadata>
            <mms_id/><title>Rivers of the north</title><isbn/><issn></issn>
            <system_control_numbers>
              <system_control_number>(HARB)77</system_control_number>
            </system_control_numbers>
          </resource_metadata>
          <fund_distributions><fund_distribution><fund_code>HIST-2026</fund_code>
            <amount><sum>10.0</sum><currency>USD</currency></amount>
          </fund_distribution></fund_distributions>
          <notes><note><note_text>from a cart</note_text></note></notes>
          <url>https://books.example/77</url>
        </po_line>
        """;

    Answer answer = vendor.inXml().post(PO_LINES, body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<number>POL-1</number>")
        .contains("<status desc=\"Auto Packaging\">AUTO_PACKAGING</status>")
        .contains("<note_text>from a cart</note_text>");
    assertThat(api.rows("portfolio")).isEqualTo(1);
  }

  @Test
  void acceptsBooleansAndNumbersAsStrings() {
    Answer answer =
        vendor.post(
            PO_LINES,
            """
            {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
             "no_charge": "false", "rush": "true", "discount": "20", "reclaim_interval": "30",
             "vendor": {"value": ""}, "vendor_account": "",
             "price": {"sum": "10", "currency": {"value": "USD"}},
             "resource_metadata": {"mms_id": {"value": ""}, "title": "A title", "isbn": ""},
             "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": "100"}],
             "location": [{"quantity": "2", "library": {"value": "MAIN"},
                           "shelving_location": "STACKS",
                           "copy": [{"item_policy": {"value": "BOOK"}, "barcode": ""}]}]}
            """);

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.at("/status/value")).isEqualTo("INREVIEW");
    assertThat(answer.body()).contains("VENDOR_MISSING");
    assertThat(answer.at("/location/0/quantity")).isEqualTo("2");
    assertThat(answer.at("/discount")).isEqualTo("20");
    assertThat(answer.at("/reclaim_interval")).isEqualTo("30");
    assertThat(api.rows("item")).isEqualTo(2);
  }

  @Test
  void namesWhatIsMissingOrIllegal() {
    assertThat(vendor.post(PO_LINES, "{}").errorCode()).isEqualTo("401664");
    assertThat(vendor.post(PO_LINES, "{").errorCode()).isEqualTo("401676");
    assertThat(vendor.post(PO_LINES, order("R", "HIST-2026").replace("MAIN", "NOPE")).errorCode())
        .isEqualTo("401872");
    Answer unknown = vendor.post(PO_LINES + "?profile_code=X", order("R", "HIST-2026"));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.errorCode()).isEqualTo("401872");
    assertThat(unknown.body()).contains("DEFAULT, STRICT");
    assertThat(vendor.get(PO_LINES + "/POL-99").errorCode()).isEqualTo("401871");
    assertThat(api.rows("bib")).isZero();
  }

  @Test
  void refusesByProfileAndWritesNothing() {
    Answer refused = vendor.post(PO_LINES + "?profile_code=STRICT", order("R-1", "EMPTY-2026"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errorCode()).isEqualTo("401872");
    assertThat(refused.body()).contains("EMPTY-2026");
    for (String table : List.of("bib", "holding", "item", "po_line", "placed_order")) {
      assertThat(api.rows(table)).as(table).isZero();
    }
  }

  @Test
  void saysInADryRunWhatWouldHappen() {
    Answer foreseen = vendor.post(PO_LINES + "?dry_run=true", order("R-1", "HIST-2026"));

    assertThat(foreseen.status()).isEqualTo(200);
    assertThat(foreseen.at("/status")).isEqualTo("AUTO_PACKAGING");
    assertThat(foreseen.at("/funds/0/available_after")).isEqualTo("9957.50");
    assertThat(api.rows("po_line")).isZero();
  }

  @Test
  void explainsAnOrder() {
    vendor.post(PO_LINES, order("R-1", "HIST-2026"));

    Answer explained = vendor.get(PO_LINES + "/POL-1/explanation");

    assertThat(explained.at("/po_line")).isEqualTo("POL-1");
    assertThat(explained.at("/profile")).isEqualTo("DEFAULT");
    assertThat(explained.at("/steps/0/step")).isEqualTo("PROFILE");
    assertThat(explained.at("/received")).contains("Invisible cities");
    assertThat(vendor.get(PO_LINES + "/POL-2/explanation").errorCode()).isEqualTo("401871");
  }

  @Test
  void answersARepeatWithTheFirstLine() {
    vendor.post(PO_LINES, order("R-1", "HIST-2026"));

    assertThat(vendor.post(PO_LINES, order("R-1", "HIST-2026")).at("/number")).isEqualTo("POL-1");
    Caller careful = vendor.with("Idempotency-Key", "k-1");
    String number = careful.post(PO_LINES, order("R-2", "HIST-2026")).at("/number");
    assertThat(careful.post(PO_LINES, order("R-3", "HIST-2026")).at("/number")).isEqualTo(number);
    assertThat(vendor.get(PO_LINES).at("/total_record_count")).isEqualTo("2");
  }

  @Test
  void makesOneLineOfOneOrderThatIsPostedEightTimesAtOnce() throws Exception {
    List<String> numbers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Answer>> calls =
          IntStream.range(0, 8)
              .<Callable<Answer>>mapToObj(
                  _ -> () -> vendor.post(PO_LINES, order("R-1", "HIST-2026")))
              .toList();
      for (Future<Answer> call : threads.invokeAll(calls)) {
        numbers.add(call.get().at("/number"));
      }
    }

    assertThat(numbers).hasSize(8).allMatch(numbers.getFirst()::equals);
    assertThat(api.rows("po_line")).isEqualTo(1);
    assertThat(api.rows("item")).isEqualTo(1);
    assertThat(vendor.get("/acq/funds").body()).contains("9957.5");
  }

  @Test
  void cancelsALineOnceAndWithAReason() {
    vendor.post(PO_LINES, order("R-1", "HIST-2026"));

    assertThat(vendor.delete(PO_LINES + "/POL-1").status()).isEqualTo(400);
    assertThat(vendor.delete(PO_LINES + "/POL-1?reason=LIBRARY_CANCELLED").status()).isEqualTo(204);
    assertThat(vendor.delete(PO_LINES + "/POL-1?reason=LIBRARY_CANCELLED").errorCode())
        .isEqualTo("401884");
    assertThat(vendor.delete(PO_LINES + "/POL-9?reason=LIBRARY_CANCELLED").errorCode())
        .isEqualTo("401871");
    assertThat(vendor.get(PO_LINES + "/POL-1").at("/status/value")).isEqualTo("CANCELLED");
    assertThat(vendor.get("/acq/funds").body()).doesNotContain("9957.5");
    assertThat(api.rows("item")).isZero();
    assertThat(api.rows("bib")).isEqualTo(1);
  }

  @Test
  void receivesAnItem() {
    Answer line = vendor.post(PO_LINES, order("R-1", "HIST-2026"));
    String items = PO_LINES + "/POL-1/items";
    String item = items + "/" + line.at("/location/0/copy/0/pid");

    assertThat(vendor.get(items).at("/item/0/item_data/process_type/value")).isEqualTo("ACQ");
    Answer received = vendor.inXml().post(item + "?op=receive", "<item/>");

    assertThat(received.status()).as(received.body()).isEqualTo(200);
    assertThat(received.body()).contains("<base_status desc=\"Item in place\">1</base_status>");
    assertThat(received.body()).contains("<arrival_date>2026-05-04Z</arrival_date>");
    Answer after = vendor.get(PO_LINES + "/POL-1");
    assertThat(after.at("/status/value")).isEqualTo("WAITING_FOR_INVOICE");
    assertThat(after.at("/location/0/copy/0/receive_date")).isEqualTo("2026-05-04Z");
    assertThat(vendor.post(item + "?op=receive", "").errorCode()).isEqualTo("401877");
    assertThat(vendor.delete(PO_LINES + "/POL-1?reason=LIBRARY_CANCELLED").errorCode())
        .isEqualTo("401881");
    assertThat(vendor.post(items + "/x?op=receive", "").errorCode()).isEqualTo("40166411");
  }

  @Test
  void showsTheFundsAnOrderMayNameOrAll() {
    assertThat(vendor.get("/acq/funds").at("/total_record_count")).isEqualTo("2");
    assertThat(vendor.get("/acq/funds?mode=ALL").at("/total_record_count")).isEqualTo("3");
    Answer history = vendor.get("/acq/funds?q=fund_code~hist");
    assertThat(history.at("/fund/0/code")).isEqualTo("HIST-2026");
    assertThat(history.at("/fund/0/available_balance")).startsWith("10000");
    assertThat(vendor.get("/acq/funds?q=colour~red").errorCode()).isEqualTo("60106");
  }

  @Test
  void canTidyUpAfterAnOrderThatIsCancelled() {
    vendor.post(PO_LINES, order("R-1", "HIST-2026"));
    vendor.post(PO_LINES, order("R-2", "HIST-2026"));
    String cancel = "?reason=LIBRARY_CANCELLED&bib=";

    assertThat(vendor.delete(PO_LINES + "/POL-1" + cancel + "burn").errorCode())
        .isEqualTo("401666");
    assertThat(vendor.delete(PO_LINES + "/POL-1" + cancel + "delete").status()).isEqualTo(204);
    assertThat(api.rows("bib")).as("ordered again").isEqualTo(1);
    assertThat(vendor.delete(PO_LINES + "/POL-2" + cancel + "suppress").status()).isEqualTo(204);
    assertThat(api.rows("holding")).isZero();
    assertThat(api.rows("bib WHERE suppressed")).isEqualTo(1);
    vendor.post(PO_LINES, order("R-3", "HIST-2026"));
    assertThat(vendor.inXml().delete(PO_LINES + "/POL-3" + cancel + "delete").status())
        .isEqualTo(204);
    assertThat(api.rows("bib")).isZero();
    assertThat(vendor.get(PO_LINES + "/POL-3").at("/status/value")).isEqualTo("CANCELLED");
  }

  @Test
  void showsVendors() {
    assertThat(vendor.get("/acq/vendors/HARB").at("/account/0/code")).isEqualTo("HARB-FIRM");
    assertThat(vendor.get("/acq/vendors").at("/total_record_count")).isEqualTo("1");
    assertThat(vendor.get("/acq/vendors/harb").errorCode()).isEqualTo("402880");
  }

  @Test
  void showsNothingToAnotherInstitutionAndWritesNothingForAReader() {
    vendor.post(PO_LINES, order("R-1", "HIST-2026"));
    Caller reader =
        api.library().caller(TestLibrary.NORTH, EnumSet.of(Area.ACQ), EnumSet.noneOf(Area.class));

    assertThat(api.library().south().get(PO_LINES + "/POL-1").errorCode()).isEqualTo("401871");
    assertThat(api.library().south().get(PO_LINES).at("/total_record_count")).isEqualTo("0");
    assertThat(reader.post(PO_LINES, order("R-2", "HIST-2026")).status()).isEqualTo(400);
    assertThat(reader.get(PO_LINES + "/POL-1").status()).isEqualTo(200);
    assertThat(api.rows("po_line")).isEqualTo(1);
  }

  @Test
  void takesOddTextAsText() {
    String odd = "Tab\\t e\\u0301t\\u00e9 <&> " + "x".repeat(20_000);

    Answer answer =
        vendor.post(PO_LINES, order("R-1", "HIST-2026").replace("Invisible cities", odd));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.at("/resource_metadata/title")).contains("été <&>").endsWith("xxx");
    assertThat(
            vendor
                .post(PO_LINES, order("R-2", "HIST-2026").replace("Invisible", "\\u0000"))
                .status())
        .isEqualTo(400);
  }

  private static String order(String reference, String fund) {
    return """
    {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
     "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
     "acquisition_method": {"value": "VENDOR_SYSTEM"},
     "price": {"sum": "42.50", "currency": {"value": "USD"}},
     "vendor_reference_number": "%s", "receiving_note": "plastic jacket",
     "resource_metadata": {"title": "Invisible cities", "author": "Calvino, Italo",
                           "isbn": "9780156453806", "publication_year": "1974"},
     "fund_distribution": [{"fund_code": {"value": "%s"}, "percent": 100}],
     "location": [{"quantity": "1", "library": {"value": "MAIN"},
                   "shelving_location": "STACKS"}]}
    """
        .formatted(reference, fund);
  }
}
