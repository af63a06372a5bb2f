package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumSet;
import org.consort.access.Area;
import org.consort.acquisitions.Acquisitions;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.consort.base.Money;
import org.consort.institution.Department;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoLineChangeTest {
  private static final String LINE = "/acq/po-lines/POL-1";

  private final OrderApi api = new OrderApi();
  private final Caller vendor = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canSendALineBackAsItWasRead() {
    place("");
    for (Caller caller : new Caller[] {vendor, vendor.inXml()}) {
      String read = caller.get(LINE).body();

      Answer sent = caller.put(LINE, read);

      assertThat(sent.status()).as(sent.body()).isEqualTo(200);
      assertThat(sent.body()).isEqualTo(read).isEqualTo(caller.get(LINE).body());
    }
    assertThat(movements()).isEqualTo("2");
    assertThat(api.rows("item")).isEqualTo(1);
  }

  @Test
  void canChangeThePriceAndTheMoneyFollows() {
    place("");

    Answer changed = vendor.put(LINE, line().replace("\"42.50\"", "\"50.00\""));

    assertThat(changed.at("/price/sum")).isEqualTo("50.00");
    assertThat(available("HIST")).isEqualByComparingTo("9950");
    assertThat(movements()).isEqualTo("4");
    Answer inXml =
        vendor.inXml().put(LINE, vendor.inXml().get(LINE).body().replace("50.00", "60.00"));
    assertThat(inXml.body()).contains("<sum>60.00</sum>");
    assertThat(available("HIST")).isEqualByComparingTo("9940");
  }

  @Test
  void canChangeWhatALineOnlyTells() {
    place("");

    Answer changed =
        vendor.put(
            LINE,
            line()
                .replace("plastic jacket", "no jacket")
                .replace("\"R-1\"", "\"R-9\"")
                .replace("\"Invisible cities\"", "\"Invisible towns\"")
                .replace(
                    "\"owner\"", "\"note\":[{\"note_text\":\"late\"}],\"rush\":true,\"owner\""));

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.at("/receiving_note")).isEqualTo("no jacket");
    assertThat(changed.at("/vendor_reference_number")).isEqualTo("R-9");
    assertThat(changed.at("/resource_metadata/title")).isEqualTo("Invisible towns");
    assertThat(changed.at("/note/0/note_text")).isEqualTo("late");
    assertThat(vendor.get(LINE).json()).isEqualTo(changed.json());
    assertThat(vendor.put(LINE, line().replace("no jacket", "")).at("/receiving_note")).isEmpty();
  }

  @Test
  void cannotSpendWhatAFundDoesNotHave() {
    place("");
    String before = line();

    assertThat(vendor.put(LINE, before.replace("\"42.50\"", "\"10001\"")).errorCode())
        .isEqualTo("401876");
    assertThat(vendor.put(LINE, before.replace("HIST-2026", "EMPTY-2026")).body())
        .contains("401876")
        .contains("EMPTY-2026");
    assertThat(vendor.put(LINE, before.replace("HIST-2026", "NONE-2026")).errorCode())
        .isEqualTo("401876");
    assertThat(vendor.put(LINE, before.replace("\"HARB-FIRM\"", "\"\"")).errorCode())
        .isEqualTo("401876");

    assertThat(line()).isEqualTo(before);
    assertThat(available("HIST")).isEqualByComparingTo("9957.5");
    assertThat(movements()).isEqualTo("2");
  }

  @Test
  void canCompleteALineSoThatItLeavesReview() {
    Answer placed = place("\"price\": {\"sum\": \"42.50\", \"currency\": {\"value\": \"USD\"}},");
    assertThat(placed.at("/status/value")).isEqualTo("INREVIEW");
    String price = "\"price\":{\"sum\":\"12\",\"currency\":{\"value\":\"USD\"}},\"owner\"";

    Answer completed = vendor.put(LINE, line().replace("\"owner\"", price));

    assertThat(completed.at("/status/value")).isEqualTo("AUTO_PACKAGING");
    assertThat(completed.at("/alert/0/desc")).isEmpty();
    assertThat(available("HIST")).isEqualByComparingTo("9988");
  }

  @Test
  void canShareANewPriceOutAsTheOldOneWas() {
    Currency usd = Currency.getInstance("USD");
    acquisitions()
        .funds()
        .allocate(TestLibrary.NORTH, "EMPTY-2026", new Money(new BigDecimal("100"), usd));
    place("");
    String shares =
        """
        [{"fund_code":{"value":"HIST-2026"},"amount":{"sum":"30","currency":{"value":"USD"}}},
         {"fund_code":{"value":"EMPTY-2026"},"amount":{"sum":"12.50","currency":{"value":"USD"}}}]
        """;
    String shared =
        line().replaceFirst("\"fund_distribution\":\\[.*?\\]", "\"fund_distribution\":" + shares);
    assertThat(vendor.put(LINE, shared).status()).isEqualTo(200);
    assertThat(available("EMPTY")).isEqualByComparingTo("87.5");
    String dearer = shared.replace("\"42.50\"", "\"85\"");

    assertThat(vendor.put(LINE, dearer).errorCode()).isEqualTo("401876");
    Answer changed = vendor.put(LINE + "?redistribute_funds=true", dearer);

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(available("HIST")).isEqualByComparingTo("9940");
    assertThat(available("EMPTY")).isEqualByComparingTo("75");
    assertThat(vendor.put(LINE + "?redistribute_funds=maybe", dearer).errorCode())
        .isEqualTo("401666");
  }

  @Test
  void canOrderMoreAndFewerCopiesAndElsewhere() {
    place("");

    Answer two = vendor.put(LINE, line().replace("\"quantity\":1", "\"quantity\":2"));
    assertThat(two.at("/location/0/copy/1/pid")).startsWith("23");
    assertThat(available("HIST")).isEqualByComparingTo("9915");
    assertThat(vendor.get(LINE + "/items").at("/total_record_count")).isEqualTo("2");
    assertThat(vendor.get(LINE + "/items?limit=1&offset=1").at("/item/1/item_data/pid")).isEmpty();

    String one =
        two.body()
            .replace("\"quantity\":2", "\"quantity\":1")
            .replaceFirst("\"copy\":\\[.*?\\]", "\"copy\":[]");
    assertThat(vendor.put(LINE, one).at("/location/0/copy/1/pid")).isEmpty();
    assertThat(api.rows("item")).isEqualTo(1);

    Answer moved =
        vendor.put(
            LINE,
            line()
                .replace("\"STACKS\"", "\"REF\"")
                .replaceFirst("\"copy\":\\[.*?\\]", "\"copy\":[]"));
    assertThat(moved.at("/location/0/shelving_location")).isEqualTo("REF");
    assertThat(moved.at("/location/0/copy/0/pid")).isNotEqualTo(two.at("/location/0/copy/0/pid"));
    assertThat(api.rows("item")).isEqualTo(1);
    assertThat(available("HIST")).isEqualByComparingTo("9957.5");
  }

  @Test
  void canSayWhichVolumeACopyIs() {
    Answer placed =
        place(
            "\"STACKS\"",
            """
            "STACKS", "copy": [{"item_policy": {"value": "BOOK"}, "description": "v. 1 2026",
              "enumeration_a": "1", "enumeration_b": "2", "enumeration_c": "3",
              "chronology_i": "2026", "chronology_j": "5", "chronology_k": "6",
              "storage_location_id": "S-7", "expected_arrival_date": "2026-07-01Z"}]
            """);
    String copy = "/location/0/copy/0";
    assertThat(placed.at(copy + "/description")).isEqualTo("v. 1 2026");
    assertThat(placed.at(copy + "/enumeration_c")).isEqualTo("3");
    assertThat(placed.at(copy + "/expected_arrival_date")).isEqualTo("2026-07-01Z");
    assertThat(placed.at(copy + "/item_policy/desc")).isNotEmpty();
    String item = "/item/0/item_data/";
    Answer items = vendor.get(LINE + "/items");
    assertThat(items.at(item + "description")).isEqualTo("v. 1 2026");
    assertThat(items.at(item + "enumeration_b")).isEqualTo("2");
    assertThat(items.at(item + "chronology_k")).isEqualTo("6");
    assertThat(items.at(item + "storage_location_id")).isEqualTo("S-7");
    assertThat(items.at(item + "expected_arrival_date")).isEqualTo("2026-07-01Z");

    Answer changed = vendor.put(LINE, line().replace("v. 1 2026", "v. 9 2026"));
    assertThat(changed.at(copy + "/description")).isEqualTo("v. 9 2026");
    assertThat(changed.at(copy + "/storage_location_id")).isEqualTo("S-7");
    assertThat(vendor.get(LINE + "/items").at(item + "description")).isEqualTo("v. 9 2026");
  }

  @Test
  void tellsWhatItsCodesMean() {
    Answer placed =
        place(
            "\"owner\"",
            """
            "expected_arrival_date": "2026-06-01Z", "material_type": {"value": "DVD"},
            "vendor_reference_number_type": {"value": "IA"}, "owner"
            """);
    assertThat(placed.at("/expected_arrival_date")).isEqualTo("2026-06-01Z");
    assertThat(placed.at("/material_type/desc")).isEqualTo("DVD");
    assertThat(placed.at("/vendor_reference_number_type/desc")).isEqualTo("Internal vendor number");
    assertThat(vendor.get("/acq/funds").body()).contains("\"desc\":\"US Dollar\"");
    String sent = line().replace("2026-06-01Z", "2026-06-09Z");
    assertThat(vendor.put(LINE, sent).at("/expected_arrival_date")).isEqualTo("2026-06-09Z");
  }

  @Test
  void canGiveACopyItsBarcodeAndPolicy() {
    String pid = place("").at("/location/0/copy/0/pid");
    String named =
        line()
            .replace(
                "\"pid\":\"" + pid + "\",\"item_policy\":{\"value\":\"\"}",
                "\"pid\":\""
                    + pid
                    + "\",\"barcode\":\"B-1\",\"item_policy\":{\"value\":\"SHORT\"}");

    assertThat(vendor.put(LINE, named).at("/location/0/copy/0/barcode")).isEqualTo("B-1");

    Answer items = vendor.get(LINE + "/items");
    assertThat(items.at("/item/0/item_data/barcode")).isEqualTo("B-1");
    assertThat(items.at("/item/0/item_data/policy/value")).isEqualTo("SHORT");
    assertThat(items.at("/item/0/item_data/process_type/value")).isEqualTo("ACQ");
    assertThat(vendor.put(LINE, line().replace(pid, "23999")).errorCode()).isEqualTo("401876");
    assertThat(vendor.put(LINE, line().replace("SHORT", "NONE")).errorCode()).isEqualTo("401872");
  }

  @Test
  void cannotTakeBackWhatHasCome() {
    String pid = place("").at("/location/0/copy/0/pid");
    vendor.post(LINE + "/items/" + pid + "?op=receive", "{}");
    String elsewhere =
        line().replace("\"STACKS\"", "\"REF\"").replaceFirst("\"copy\":\\[.*?\\]", "\"copy\":[]");

    assertThat(vendor.put(LINE, elsewhere).errorCode()).isEqualTo("401876");
    Answer kept = vendor.put(LINE + "?update_inventory=false", elsewhere);

    assertThat(kept.at("/location/0/shelving_location")).isEqualTo("STACKS");
    assertThat(kept.at("/location/0/copy/0/pid")).isEqualTo(pid);
  }

  @Test
  void leavesTheCopiesAloneWhenTheyAreNotSpokenOf() {
    place("");

    Answer changed = vendor.put(LINE, line().replaceFirst("\"location\":\\[.*\\],", ""));

    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.at("/location/0/copy/0/pid")).startsWith("23");
  }

  @Test
  void cannotMakeAnotherOrderOfALine() {
    place("");
    String line = line();

    assertThat(refused(line.replace("PRINTED_BOOK_OT", "E_BOOK_OT"))).isEqualTo("401876");
    assertThat(refused(line.replaceFirst("\"value\":\"99[0-9]+\"", "\"value\":\"991\"")))
        .isEqualTo("401876");
    assertThat(refused(line.replace("\"HARB\"", "\"NONE\""))).isEqualTo("401872");
    assertThat(refused(line.replace("\"owner\"", "\"nobody\""))).isEqualTo("401664");
    assertThat(refused("")).isEqualTo("401676");
    assertThat(vendor.inXml().put(LINE, "").body()).contains("<errorCode>401676</errorCode>");
    String free =
        line.replace("VENDOR_SYSTEM", "PURCHASE")
            .replace("\"no_charge\":false", "\"no_charge\":true");
    assertThat(refused(free)).isEqualTo("60320");
    assertThat(vendor.put("/acq/po-lines/POL-9", line).errorCode()).isEqualTo("401871");
    assertThat(api.library().south().put(LINE, line).errorCode()).isEqualTo("401871");
    Caller reader =
        api.library().caller(TestLibrary.NORTH, EnumSet.of(Area.ACQ), EnumSet.noneOf(Area.class));
    assertThat(reader.put(LINE, line).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(line()).isEqualTo(line);
  }

  @Test
  void cannotChangeVendorOrTypeOnceALineIsSentOrAnythingOnceItIsOver() {
    place("");
    String line = line();
    mark("SENT");
    assertThat(refused(line.replace("PRINTED_BOOK_OT", "PRINT_OT"))).isEqualTo("401876");
    assertThat(
            refused(
                line.replaceFirst("\"vendor\":\\{[^}]*\\},", "")
                    .replaceFirst("\"vendor_account\":\"[^\"]*\",", "")))
        .isEqualTo("401876");
    assertThat(vendor.put(LINE, line.replace("plastic", "paper")).status()).isEqualTo(200);
    mark("CLOSED");
    assertThat(refused(line)).isEqualTo("401876");
    mark("SENT");
    vendor.delete(LINE + "?reason=LIBRARY_CANCELLED");
    assertThat(refused(line)).isEqualTo("401876");
    assertThat(available("HIST")).isEqualByComparingTo("10000");
  }

  @Test
  void canSayMoreOfAnItemThatComes() {
    api.library()
        .libraries()
        .add(TestLibrary.NORTH, new Department("ACQ", "Acquisitions", "", "ACQ_DEPT", "MAIN"));
    String item = LINE + "/items/" + place("").at("/location/0/copy/0/pid") + "?op=receive";
    String body =
        "{\"item_data\":{\"barcode\":\"B-7\",\"description\":\"v. 2\",\"public_note\":\"new\"}}";

    assertThat(vendor.post(item + "&department=NONE", body).errorCode()).isEqualTo("401875");
    assertThat(vendor.post(item + "&department=ACQ&department_library=SCI", body).errorCode())
        .isEqualTo("401875");
    assertThat(vendor.post(item, "{\"item_data\":{\"policy\":{\"value\":\"NONE\"}}}").errorCode())
        .isEqualTo("40166404");
    Answer received = vendor.post(item + "&department=ACQ&department_library=MAIN", body);

    assertThat(received.at("/item_data/barcode")).isEqualTo("B-7");
    assertThat(received.at("/item_data/description")).isEqualTo("v. 2");
    assertThat(received.at("/item_data/physical_material_type/value")).isEqualTo("BOOK");
    assertThat(received.at("/item_data/arrival_date")).isEqualTo("2026-05-04Z");
  }

  @Test
  void canReceiveAnItemNobodyHadAnnounced() {
    place("");
    String items = LINE + "/items";

    Answer added =
        vendor.post(
            items + "?receive_date=2026-05-01Z",
            "{\"item_data\":{\"barcode\":\"B-8\",\"physical_material_type\":{\"value\":\"BOOK\"}}}");

    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(added.at("/item_data/arrival_date")).isEqualTo("2026-05-01Z");
    assertThat(added.at("/item_data/po_line")).isEqualTo("POL-1");
    assertThat(vendor.get(items).at("/total_record_count")).isEqualTo("2");
    assertThat(vendor.get(LINE).body()).contains("\"barcode\":\"B-8\"");
    String xml =
        "<item><item_data><barcode>B-9</barcode>"
            + "<physical_material_type>BOOK</physical_material_type></item_data></item>";
    assertThat(vendor.inXml().post(items, xml).body()).contains("<barcode>B-9</barcode>");
    assertThat(vendor.inXml().post(items, xml).body()).contains("<errorCode>401664</errorCode>");
    assertThat(vendor.post(items + "?department=NONE", "{\"item_data\":{}}").errorCode())
        .isEqualTo("401875");
    assertThat(vendor.post("/acq/po-lines/POL-9/items", "{\"item_data\":{}}").errorCode())
        .isEqualTo("401871");
    vendor.delete(LINE + "?reason=LIBRARY_CANCELLED");
    assertThat(vendor.post(items, "{\"item_data\":{}}").errorCode()).isEqualTo("401877");
  }

  @Test
  void canAskForLicensesAndPurchaseRequestsOfWhichThereAreNone() {
    for (String[] list :
        new String[][] {
          {"/acq/licenses/", "licenses"},
          {"/acq/purchase-requests/", "purchase_requests"}
        }) {
      assertThat(vendor.get(list[0]).body()).isEqualTo("{\"total_record_count\":0}");
      assertThat(vendor.inXml().get(list[0]).body())
          .endsWith("<" + list[1] + " total_record_count=\"0\"/>");
    }
    assertThat(vendor.get("/acq/licenses/L1").errorCode()).isEqualTo("403400");
    assertThat(vendor.get("/acq/purchase-requests/1").errorCode()).isEqualTo("60276");
    assertThat(vendor.get("/acq/lookups").errorCode()).isEqualTo("401873");
  }

  private String refused(String body) {
    return vendor.put(LINE, body).errorCode();
  }

  private String line() {
    return vendor.get(LINE).body();
  }

  private BigDecimal available(String fund) {
    return vendor
        .get("/acq/funds?q=fund_code~" + fund)
        .json()
        .at("/fund/0/available_balance")
        .decimalValue();
  }

  private String movements() {
    String id = vendor.get("/acq/funds?q=fund_code~HIST").at("/fund/0/id");
    return vendor.get("/acq/funds/" + id + "/transactions").at("/total_record_count");
  }

  private void mark(String status) {
    api.library()
        .database()
        .change(
            tx ->
                tx.handle()
                    .createUpdate("UPDATE po_line SET status = :status WHERE number = 'POL-1'")
                    .bind("status", status)
                    .execute());
  }

  private Acquisitions acquisitions() {
    TestLibrary library = api.library();
    return Acquisitions.open(library.database(), library.catalogue(), library.clock());
  }

  /// @param without what the order leaves out
  private Answer place(String without) {
    return place(without, "");
  }

  private Answer place(String instead, String text) {
    String order =
        """
        {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
         "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
         "acquisition_method": {"value": "VENDOR_SYSTEM"},
         "price": {"sum": "42.50", "currency": {"value": "USD"}},
         "vendor_reference_number": "R-1", "receiving_note": "plastic jacket",
         "resource_metadata": {"title": "Invisible cities", "isbn": "9780156453806"},
         "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
         "location": [{"quantity": "1", "library": {"value": "MAIN"},
                       "shelving_location": "STACKS"}]}
        """;
    Answer placed = vendor.post("/acq/po-lines", order.replace(instead, text));
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
    return placed;
  }
}
