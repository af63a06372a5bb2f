package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Rates;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AcquisitionsReadTest {
  private static final OrderApi API = new OrderApi();
  private static final Caller CALLER = API.library().north();
  private static final String PO_LINES = "/acq/po-lines";

  @BeforeAll
  static void order() {
    place("Zoology of moss", "9780141439549", "R-1", "HARB");
    place("Atlas of rivers 100%", "9780820347523", "R-2", "HARB");
    place("Middle ages", "9780156453806", "R-3", "HARB");
    assertThat(CALLER.delete(PO_LINES + "/POL-3?reason=VENDOR_CANCELLED").status()).isEqualTo(204);
  }

  @AfterAll
  static void close() {
    API.close();
  }

  @Test
  void canListLinesByTitleFromTheEnd() {
    assertThat(titles(""))
        .containsExactly("Zoology of moss", "Middle ages", "Atlas of rivers 100%");
    assertThat(titles("?direction=asc&limit=1")).containsExactly("Atlas of rivers 100%");
    assertThat(titles("?order_by=number&direction=asc"))
        .containsExactly("Zoology of moss", "Atlas of rivers 100%", "Middle ages");
    assertThat(titles("?order_by=created_date&offset=2")).hasSize(1);
  }

  @Test
  void canFindLinesByWhatIsKnownOfThem() {
    assertThat(titles("?q=title~MOSS")).containsExactly("Zoology of moss");
    assertThat(titles("?q=title~moss_zoology")).containsExactly("Zoology of moss");
    assertThat(titles("?q=title~100%25")).containsExactly("Atlas of rivers 100%");
    assertThat(titles("?q=title~%27atlas%27")).containsExactly("Atlas of rivers 100%");
    assertThat(titles("?q=title~a%27tlas_riv%E2%80%99ers")).hasSize(1);
    assertThat(titles("?q=issn_isbn~978-0-8203-4752-3")).containsExactly("Atlas of rivers 100%");
    assertThat(titles("?q=number~pol-1")).containsExactly("Zoology of moss");
    assertThat(titles("?q=vendor_code~HARB%20AND%20title~atlas")).hasSize(1);
    assertThat(titles("?q=vendor_name~harbour")).hasSize(3);
    assertThat(titles("?q=vendor_code~harb")).isEmpty();
    assertThat(titles("?q=fund_code~HIST-2026")).hasSize(3);
    assertThat(titles("?q=fund_name~history")).hasSize(3);
    assertThat(titles("?q=shelving_location~STACKS")).hasSize(3);
    assertThat(titles("?q=all~R-2")).containsExactly("Atlas of rivers 100%");
    assertThat(titles("?q=all~nothing")).isEmpty();
  }

  @Test
  void canFilterLinesByStatusLibraryAndMethod() {
    assertThat(titles("?status=CANCELLED")).containsExactly("Middle ages");
    assertThat(titles("?status=ACTIVE")).hasSize(2);
    assertThat(titles("?status=CLOSED")).isEmpty();
    assertThat(titles("?status=all_with_closed")).hasSize(3);
    assertThat(titles("?library=MAIN")).hasSize(3);
    assertThat(titles("?library=SCI")).isEmpty();
    assertThat(titles("?acquisition_method=ALL")).hasSize(3);
    assertThat(titles("?acquisition_method=GIFT")).isEmpty();
    assertThat(titles("?min_expected_arrival_date=2026-01-01")).isEmpty();
  }

  @Test
  void cannotAskForLinesByWhatDoesNotExist() {
    assertThat(CALLER.get(PO_LINES + "?q=colour~red").errorCode()).isEqualTo("40188600");
    assertThat(CALLER.get(PO_LINES + "?q=title").errorCode()).isEqualTo("40188600");
    assertThat(CALLER.get(PO_LINES + "?order_by=colour").errorCode()).isEqualTo("40188604");
    assertThat(CALLER.get(PO_LINES + "?status=LOST").errorCode()).isEqualTo("401666");
    assertThat(CALLER.get(PO_LINES + "?direction=up").errorCode()).isEqualTo("401666");
  }

  @Test
  void canLookAtOneFundAndItsMovements() {
    Answer funds = CALLER.get("/acq/funds?mode=ALL&q=name~history");
    String id = funds.at("/fund/0/id");

    assertThat(CALLER.get("/acq/funds/" + id).at("/code")).isEqualTo("HIST-2026");
    Answer all = CALLER.get("/acq/funds/" + id + "/transactions");
    assertThat(all.at("/total_record_count")).isEqualTo("5");
    assertThat(all.at("/fund_transaction/0/type/value")).isEqualTo("ALLOCATION");
    assertThat(CALLER.get("/acq/funds/" + id + "/transactions?filter=ALL").body())
        .isEqualTo(all.body());
    assertThat(
            CALLER
                .get("/acq/funds/" + id + "/transactions?filter=TRANSFER")
                .at("/total_record_count"))
        .isEqualTo("0");
    Answer freed = CALLER.get("/acq/funds/" + id + "/transactions?filter=disencumbrance");
    assertThat(freed.at("/fund_transaction/0/po_line/value")).isEqualTo("POL-3");
    assertThat(
            CALLER
                .get("/acq/funds/" + id + "/transactions?q=po_line~POL-1")
                .at("/total_record_count"))
        .isEqualTo("1");
    assertThat(CALLER.get("/acq/funds/" + id + "/transactions?filter=THEFT").errorCode())
        .isEqualTo("40166404");
    assertThat(CALLER.get("/acq/funds/" + id + "/transactions?q=x").errorCode()).isEqualTo("60106");
    assertThat(CALLER.get("/acq/funds/1").errorCode()).isEqualTo("40166450");
    assertThat(API.library().south().get("/acq/funds/" + id).errorCode()).isEqualTo("40166450");
  }

  @Test
  void canFilterFundsOnlyWhenAllAreAskedFor() {
    assertThat(CALLER.get("/acq/funds?mode=ALL&entity_type=LEDGER").at("/fund/0/code"))
        .isEqualTo("MONO-2026");
    assertThat(CALLER.get("/acq/funds?mode=ALL&status=INACTIVE").at("/total_record_count"))
        .isEqualTo("0");
    assertThat(
            CALLER
                .get("/acq/funds?mode=ALL&owner=ALL&status=ALL&entity_type=all")
                .at("/total_record_count"))
        .isEqualTo("3");
    assertThat(CALLER.get("/acq/funds?mode=ALL&owner=MAIN").at("/total_record_count"))
        .isEqualTo("0");
    assertThat(CALLER.get("/acq/funds?mode=ALL&owner=01TST_NOR").at("/total_record_count"))
        .isEqualTo("3");
    assertThat(CALLER.get("/acq/funds?entity_type=LEDGER").errorCode()).isEqualTo("401873");
    assertThat(CALLER.get("/acq/funds?q=name~history").errorCode()).isEqualTo("401873");
    assertThat(CALLER.get("/acq/funds?mode=SOME").errorCode()).isEqualTo("40166411");
  }

  @Test
  void canListFiscalPeriods() {
    Answer periods = CALLER.get("/acq/fiscal-periods?mode=Current");

    assertThat(periods.at("/fiscal_period/0/id")).isEqualTo("2026");
    assertThat(periods.at("/fiscal_period/0/start_date")).isEqualTo("2026-01-01Z");
    assertThat(periods.at("/fiscal_period/0/status/value")).isEqualTo("ACTIVE");
    assertThat(CALLER.get("/acq/fiscal-periods?mode=Past").errorCode()).isEqualTo("401666");
    assertThat(API.library().south().get("/acq/fiscal-periods?mode=Current").errorCode())
        .isEqualTo("401873");
    assertThat(API.library().south().get("/acq/fiscal-periods").body())
        .isEqualTo("{\"total_record_count\":0}");
  }

  @Test
  void canListCurrenciesAndTellWhatOneIsWorth() {
    var eur = java.util.Currency.getInstance("EUR");
    var usd = java.util.Currency.getInstance("USD");
    Acquisitions.open(API.library().database(), API.library().catalogue(), API.library().clock())
        .currencies()
        .setRate(
            TestLibrary.NORTH,
            new Rates.Rate(eur, usd, new java.math.BigDecimal("1.25")),
            java.time.LocalDate.of(2026, 1, 1));

    Answer all = CALLER.get("/acq/currencies");
    assertThat(all.json().at("/currency").size()).isEqualTo(10);
    int total = Integer.parseInt(all.at("/total_record_count"));
    assertThat(total).isGreaterThan(150);
    assertThat(CALLER.get("/acq/currencies?limit=1&offset=" + (total - 1)).json().at("/currency"))
        .hasSize(1);
    assertThat(CALLER.get("/acq/currencies?limit=100&offset=100").body())
        .contains("\"value\":\"NOK\"");
    assertThat(CALLER.inXml().get("/acq/currencies?limit=0").body()).doesNotContain("NOK");
    assertThat(CALLER.get("/acq/currencies?limit=some").errorCode()).isEqualTo("401666");
    assertThat(CALLER.get("/acq/currencies?mode=Subset").at("/total_record_count")).isEqualTo("2");
    String ratio = "/acq/currencies?mode=Ratio&source_currency=EUR&target_currency=USD";
    assertThat(CALLER.get(ratio).at("/ratio")).startsWith("1.25");
    assertThat(CALLER.get(ratio + "&exchange_date=20251231").errorCode()).isEqualTo("60348");
    assertThat(CALLER.get(ratio + "&exchange_date=soon").errorCode()).isEqualTo("401666");
    assertThat(CALLER.get(ratio.replace("USD", "GOLD")).errorCode()).isEqualTo("401666");
    assertThat(CALLER.get("/acq/currencies?mode=Ratio").errorCode()).isEqualTo("40166414");
  }

  @Test
  void canFindVendorsAndTheirLines() {
    assertThat(CALLER.get("/acq/vendors?q=name~harbour").at("/vendor/0/code")).isEqualTo("HARB");
    assertThat(CALLER.get("/acq/vendors?q=code~ARB&status=active").at("/total_record_count"))
        .isEqualTo("1");
    assertThat(CALLER.get("/acq/vendors?q=all~x").at("/total_record_count")).isEqualTo("0");
    assertThat(CALLER.get("/acq/vendors?status=inactive").at("/total_record_count")).isEqualTo("0");
    assertThat(CALLER.get("/acq/vendors?type=licensor").at("/total_record_count")).isEqualTo("0");
    assertThat(CALLER.get("/acq/vendors?type=material_supplier").at("/total_record_count"))
        .isEqualTo("1");
    assertThat(CALLER.get("/acq/vendors?type=friend").errorCode()).isEqualTo("401666");
    assertThat(CALLER.get("/acq/vendors?status=odd").errorCode()).isEqualTo("401666");
    assertThat(CALLER.get("/acq/vendors?q=x").errorCode()).isEqualTo("60106");
    assertThat(CALLER.get("/acq/vendors/HARB/po-lines").at("/po_line/0/number")).isEqualTo("POL-3");
    assertThat(CALLER.get("/acq/vendors/NONE/po-lines").errorCode()).isEqualTo("402880");
  }

  @Test
  void answersInXmlToo() {
    Caller xml = CALLER.inXml();

    assertThat(xml.get("/acq/fiscal-periods").body()).startsWith("<").contains("<fiscal_periods");
    assertThat(xml.get("/acq/currencies?mode=Subset").body()).contains("<currencies");
    assertThat(xml.get(PO_LINES + "?q=title~moss").body())
        .contains("<title>Zoology of moss</title>");
  }

  private static void place(String title, String isbn, String reference, String vendor) {
    String body =
        """
        {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
         "vendor": {"value": "%s"}, "vendor_account": "HARB-FIRM",
         "vendor_reference_number": "%s",
         "price": {"sum": "10.00", "currency": {"value": "USD"}},
         "resource_metadata": {"title": "%s", "isbn": "%s"},
         "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
         "location": [{"quantity": "1", "library": {"value": "MAIN"},
           "shelving_location": "STACKS"}]}
        """
            .formatted(vendor, reference, title, isbn);
    Answer placed = CALLER.post(PO_LINES, body);
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
  }

  private static List<String> titles(String query) {
    Answer answer = CALLER.get(PO_LINES + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return StreamSupport.stream(answer.json().at("/po_line").spliterator(), false)
        .map(line -> line.at("/resource_metadata/title").asString())
        .toList();
  }
}
