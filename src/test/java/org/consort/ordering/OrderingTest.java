package org.consort.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consort.ordering.OrderForm.amount;
import static org.consort.ordering.OrderForm.percent;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.consort.acquisitions.Alert;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineDetail;
import org.consort.acquisitions.PoLineStatus;
import org.consort.base.BadRequest;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Holding;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemSearch;
import org.consort.catalogue.ItemState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderingTest {
  private final OrderDesk desk = new OrderDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void makesLineRecordHoldingsItemAndEncumbranceForANewTitle() {
    PoLine line = desk.placed(new OrderForm());

    assertThat(line.number()).isEqualTo("POL-1");
    assertThat(line.status()).isEqualTo(PoLineStatus.AUTO_PACKAGING);
    assertThat(line.alerts()).isEmpty();
    Bib bib = desk.catalogue.bib(desk.id(), line.bib()).orElseThrow();
    assertThat(bib.record().first("020", 'a')).contains("9780156453806");
    assertThat(bib.record().first("245", 'a')).contains("Invisible cities");
    assertThat(bib.record().control("008").orElseThrow()).hasSize(40);
    Item item =
        desk.catalogue
            .items(desk.id(), ItemSearch.ofBib(line.bib()), new Page(10, 0))
            .entries()
            .getFirst();
    assertThat(item.state()).isEqualTo(ItemState.ON_ORDER);
    assertThat(item.poLine()).isEqualTo("POL-1");
    assertThat(item.location()).isEqualTo("STACKS");
    assertThat(line.places().getFirst().copies().getFirst().item()).isEqualTo(item.id());
    assertThat(desk.available("HIST-2026")).isEqualTo("9957.50 USD");
  }

  @Test
  void hangsTheOrderOfAHeldTitleOnItsRecordAndHoldings() {
    MmsId there = desk.bib("a", "9780156453806");
    Holding holding = desk.hold(there);

    PoLine line = desk.placed(new OrderForm());

    assertThat(line.bib()).isEqualTo(there);
    assertThat(line.places().getFirst().holding()).isEqualTo(holding.id());
    assertThat(desk.rows("bib")).isEqualTo(1);
    assertThat(desk.rows("holding")).isEqualTo(1);
  }

  @Test
  void refusesAnOrderWithoutOwner() {
    assertRefused(() -> desk.place(new OrderForm().owner(null)), "401664", "owner");
  }

  @Test
  void takesAnOrderThatNamesARecordInsteadOfATitle() {
    MmsId there = desk.bib();

    PoLine line = desk.placed(new OrderForm().title(null).mmsId(there.toString()));

    assertThat(line.bib()).isEqualTo(there);
    assertThat(line.title().title()).isEqualTo("A title that is there");
    assertThat(desk.rows("bib")).isEqualTo(1);
  }

  @Test
  void refusesAnOrderWithNeitherTitleNorRecord() {
    assertRefused(() -> desk.place(new OrderForm().title(null)), "401664", "title or mms_id");
  }

  @Test
  void refusesARecordNumberNobodyHas() {
    assertRefused(() -> desk.place(new OrderForm().mmsId("991234569001")), "401872", "mms_id");
    assertRefused(() -> desk.place(new OrderForm().mmsId("x")), "401872", "mms_id");
  }

  @Test
  void reviewsAnOrderWithoutVendor() {
    PoLine line = desk.placed(new OrderForm().vendor(null, null));

    assertThat(line.status()).isEqualTo(PoLineStatus.INREVIEW);
    assertThat(line.alerts()).contains(Alert.VENDOR_MISSING);
  }

  @Test
  void takesTheProfileThatIsForTheVendor() {
    desk.profiles.add(
        desk.id(), IntegrationProfile.plain("NORDLICHT", "Nordlicht").forVendors(List.of("NORD")));

    PoLine line = desk.placed(new OrderForm().vendor("NORD", "NORD-1"));

    assertThat(desk.ordering.order(desk.id(), line.number()).orElseThrow().profile())
        .isEqualTo("NORDLICHT");
  }

  @Test
  void refusesAProfileOfTheNetworkZoneInsteadOfMatchingElsewhere() {
    IntegrationProfile network = IntegrationProfile.plain("NETWORK", "Network").inNetworkZone();
    desk.profiles.add(desk.id(), network);

    assertRefused(() -> desk.place(new OrderForm().profile("NETWORK")), "401873", "network zone");
    assertNothingWritten();
  }

  @Test
  void reviewsAPurchaseWithoutFundOrRefusesItAsTheProfileSays() {
    OrderForm unfunded = new OrderForm().method("PURCHASE").funds();

    PoLine line = desk.placed(unfunded);
    Outcome strict = desk.place(unfunded.profile("STRICT"));

    assertThat(line.status()).isEqualTo(PoLineStatus.INREVIEW);
    assertThat(line.alerts()).contains(Alert.FUND_MISSING, Alert.NOT_FULLY_FUNDED);
    assertThat(texts(strict)).anyMatch(text -> text.contains("not fully funded"));
  }

  @Test
  void doesNotTakeAFundCodeInTheWrongCaseForTheFund() {
    OrderForm wrongCase = new OrderForm().funds(percent("hist-2026", 100));

    PoLine line = desk.placed(wrongCase);
    Outcome strict = desk.place(wrongCase.profile("STRICT"));

    assertThat(line.status()).isEqualTo(PoLineStatus.INREVIEW);
    assertThat(line.alerts()).contains(Alert.INVALID_FUND);
    assertThat(line.cost().shares()).isEmpty();
    assertThat(texts(strict)).anyMatch(text -> text.contains("Given fund_code is illegal"));
  }

  @Test
  void doesNotTakeAnInactiveFund() {
    assertThat(desk.placed(new OrderForm().funds(percent("OLD-2020", 100))).alerts())
        .contains(Alert.INVALID_FUND);
  }

  @Test
  void reviewsAnOrderThatIsDearerThanItsFund() {
    PoLine line = desk.placed(new OrderForm().funds(percent("EMPTY-2026", 100)));

    assertThat(line.status()).isEqualTo(PoLineStatus.INREVIEW);
    assertThat(line.alerts()).containsExactly(Alert.INSUFFICIENT_FUNDS);
    assertThat(desk.available("EMPTY-2026")).isEqualTo("0.00 USD");
  }

  @Test
  void leavesNothingBehindOfARefusedOrder() {
    Outcome refused =
        desk.place(
            new OrderForm().reference("R-1").funds(percent("EMPTY-2026", 100)).profile("STRICT"));

    assertThat(texts(refused)).anyMatch(text -> text.contains("EMPTY-2026"));
    assertNothingWritten();
  }

  @Test
  void writesNothingInADryRun() {
    OrderForm form = new OrderForm();

    Outcome outcome = desk.ordering.plan(desk.institution, form.order(), form.call());

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Foreseen.class,
            foreseen -> {
              assertThat(foreseen.status()).isEqualTo(PoLineStatus.AUTO_PACKAGING);
              assertThat(foreseen.explanation().funds().getFirst().after().toString())
                  .isEqualTo("9957.50 USD");
            });
    assertNothingWritten();
  }

  @Test
  void matchesAnIsbnOfTenDigitsWithOneOfThirteen() {
    MmsId there = desk.bib("a", "978-0-8203-4752-3");

    assertThat(desk.placed(new OrderForm().isbn("0820347523 (pbk.)")).bib()).isEqualTo(there);
  }

  @Test
  void doesNotMatchACancelledIsbn() {
    MmsId there = desk.bib("z", "9780156453806");

    assertThat(desk.placed(new OrderForm()).bib()).isNotEqualTo(there);
  }

  @Test
  void prefersThePrintRecordForAPrintOrderAndTheElectronicOneForAnEBook() {
    MmsId print = desk.bib("a", "9780385474542");
    desk.hold(print);
    MmsId electronic = desk.bib("a", "9780385474542");
    desk.giveAccess(electronic);

    OrderForm form = new OrderForm().isbn("9780385474542");

    assertThat(desk.placed(form).bib()).isEqualTo(print);
    assertThat(desk.placed(form.type("E_BOOK_OT")).bib()).isEqualTo(electronic);
  }

  @Test
  void takesTheOnlyMixedRecordWhenNoneIsPrintOnly() {
    MmsId mixed = desk.bib("a", "9780385474542");
    desk.hold(mixed);
    desk.giveAccess(mixed);
    desk.giveAccess(desk.bib("a", "9780385474542"));

    assertThat(desk.placed(new OrderForm().isbn("9780385474542")).bib()).isEqualTo(mixed);
  }

  @Test
  void tellsWhenTheChoiceFellByAgeAlone() {
    desk.hold(desk.bib("a", "9780385474542"));
    MmsId newer = desk.bib("a", "9780385474542");
    desk.hold(newer);

    PoLine line = desk.placed(new OrderForm().isbn("9780385474542"));

    assertThat(line.bib()).isEqualTo(newer);
    assertThat(line.alerts()).containsExactly(Alert.MATCH_TIE);
    assertThat(line.status()).isEqualTo(PoLineStatus.AUTO_PACKAGING);
  }

  @Test
  void refusesAnUnknownProfileAndNamesTheOnesThereAre() {
    assertRefused(
        () -> desk.place(new OrderForm().profile("NOPE")), "401872", "DEFAULT, GOBI, STRICT");
  }

  @Test
  void correctsTheRecordByTheProfilesProcess() {
    PoLine line = desk.placed(new OrderForm().profile("GOBI").systemNumbers("(YBP)4711"));

    Bib bib = desk.catalogue.bib(desk.id(), line.bib()).orElseThrow();
    assertThat(bib.record().first("590", 'a')).contains("Ordered through GOBI");
    assertThat(desk.placed(new OrderForm().profile("GOBI").systemNumbers("(YBP)4711")).bib())
        .isEqualTo(line.bib());
  }

  @Test
  void reviewsWhatTheVendorWantsReviewedAndWhatIsDear() {
    assertThat(desk.placed(new OrderForm().reviewed()).status()).isEqualTo(PoLineStatus.INREVIEW);
    assertThat(desk.placed(new OrderForm().price("600")).alerts())
        .containsExactly(Alert.PRICE_LIMIT);
    assertThat(desk.placed(new OrderForm().price("50")).status())
        .isEqualTo(PoLineStatus.AUTO_PACKAGING);
  }

  @Test
  void setsMoneyAsideForADearOrderEvenWhileItIsReviewed() {
    desk.placed(new OrderForm().price("600"));

    assertThat(desk.available("HIST-2026")).isEqualTo("9400.00 USD");
  }

  @Test
  void makesNoInventoryForAStandingOrder() {
    PoLine line = desk.placed(new OrderForm().type("PRINTED_BOOK_SO"));

    assertThat(line.places().getFirst().holding()).isNull();
    assertThat(desk.rows("holding")).isZero();
    assertThat(desk.rows("item")).isZero();
  }

  @Test
  void makesHoldingsWithoutItemsForASubscription() {
    desk.placed(new OrderForm().type("PRINTED_JOURNAL_CO").isbn(null).issn("00280836"));

    assertThat(desk.rows("holding")).isEqualTo(1);
    assertThat(desk.rows("item")).isZero();
  }

  @Test
  void makesAPortfolioForAnEBook() {
    PoLine line =
        desk.placed(
            new OrderForm()
                .type("E_BOOK_OT")
                .places()
                .detail(PoLineDetail.URL, "https://books.example/7"));

    assertThat(line.portfolio()).isNotNull();
    assertThat(desk.catalogue.portfolios(desk.id(), line.bib()).getFirst().access().url())
        .isEqualTo("https://books.example/7");
    assertThat(desk.rows("item")).isZero();
  }

  @Test
  void makesOneItemForEachCopyAndPaysForAll() {
    desk.placed(
        new OrderForm()
            .price("10")
            .places(
                new IncomingOrder.Place(
                    "MAIN", "STACKS", 2, List.of(new IncomingOrder.Copy("B-1", "BOOK"))),
                new IncomingOrder.Place("MAIN", "REF", null, List.of())));

    assertThat(desk.rows("item")).isEqualTo(3);
    assertThat(desk.available("HIST-2026")).isEqualTo("9970.00 USD");
  }

  @Test
  void takesTheAccountsDiscountAndTheDaysRate() {
    desk.placed(new OrderForm().vendor("NORD", "NORD-1").price("100").currency("EUR"));

    assertThat(desk.available("HIST-2026")).isEqualTo("9901.00 USD");
  }

  @Test
  void splitsTheCostBetweenFunds() {
    desk.placed(
        new OrderForm().price("10").funds(amount("HIST-2026", "4"), amount("GEN-2026", "6")));

    assertThat(desk.available("HIST-2026")).isEqualTo("9996.00 USD");
    assertThat(desk.available("GEN-2026")).isEqualTo("2494.00 USD");
  }

  @Test
  void answersARepeatedReferenceWithTheFirstLine() {
    PoLine first = desk.placed(new OrderForm().reference("R-7"));

    assertThat(desk.place(new OrderForm().reference("R-7").title("Another")))
        .isInstanceOfSatisfying(
            Outcome.Repeated.class,
            repeat -> assertThat(repeat.line().number()).isEqualTo(first.number()));
    assertThat(desk.rows("po_line")).isEqualTo(1);
  }

  @Test
  void answersARepeatedIdempotencyKeyWithTheFirstLine() {
    PoLine first = desk.placed(new OrderForm().key("k-1"));

    assertThat(desk.place(new OrderForm().key("k-1")))
        .isInstanceOfSatisfying(
            Outcome.Repeated.class,
            repeat -> assertThat(repeat.line().number()).isEqualTo(first.number()));
    assertThat(desk.placed(new OrderForm().key("k-2")).number()).isNotEqualTo(first.number());
  }

  @Test
  void hearsOfAllIllegalCodesAtOnce() {
    OrderForm form = new OrderForm().owner("NOPE").type("NOPE").vendor("NOPE", "NOPE");

    assertThatThrownBy(() -> desk.place(form))
        .isInstanceOfSatisfying(
            BadRequest.class,
            bad ->
                assertThat(bad.problems())
                    .extracting(Problem::text)
                    .hasSize(3)
                    .anyMatch(text -> text.startsWith(illegal("owner")) && text.contains("MAIN"))
                    .anyMatch(text -> text.startsWith(illegal("type")) && text.contains("_OT"))
                    .anyMatch(text -> text.startsWith(illegal("vendor"))));
  }

  private static String illegal(String field) {
    return "Given " + field + " is illegal. Received: NOPE. Valid values: ";
  }

  @Test
  void hearsWhichAccountsTheVendorHas() {
    assertRefused(
        () -> desk.place(new OrderForm().vendor("NORD", "NOPE")), "401872", "Valid values: NORD-1");
  }

  @Test
  void refusesIllegalFigures() {
    assertRefused(() -> desk.place(new OrderForm().price("-1")), "401872", "price");
    assertRefused(() -> desk.place(new OrderForm().price("1E+999999999")), "401872", "price");
    assertRefused(() -> desk.place(new OrderForm().currency("QQQ")), "401872", "currency");
    assertRefused(
        () ->
            desk.place(
                new OrderForm().places(new IncomingOrder.Place("MAIN", null, 100000, List.of()))),
        "401872",
        "quantity");
    assertRefused(
        () -> desk.place(new OrderForm().free().method("PURCHASE")), "60320", "No charge");
    assertNothingWritten();
  }

  @Test
  void leavesNothingBehindWhenABarcodeIsTaken() {
    IncomingOrder.Place place =
        new IncomingOrder.Place(
            "MAIN", "STACKS", 1, List.of(new IncomingOrder.Copy("B-1", "BOOK")));
    desk.placed(new OrderForm().places(place));
    int before = desk.rows("bib");

    assertRefused(
        () -> desk.place(new OrderForm().isbn(null).reference("R-9").places(place)),
        "401664",
        "B-1");

    assertThat(desk.rows("bib")).isEqualTo(before);
    assertThat(desk.rows("placed_order")).isEqualTo(1);
    assertThat(desk.available("HIST-2026")).isEqualTo("9957.50 USD");
  }

  @Test
  void keepsWhyAnOrderBecameWhatItBecame() {
    desk.hold(desk.bib("a", "9780156453806"));
    PoLine line = desk.placed(new OrderForm());

    PlacedOrder order = desk.ordering.order(desk.id(), line.number()).orElseThrow();

    assertThat(order.profile()).isEqualTo("DEFAULT");
    assertThat(order.explanation().steps())
        .extracting(Explanation.Step::name)
        .containsExactly(
            StepName.PROFILE,
            StepName.REPEAT,
            StepName.CODES,
            StepName.RECORD,
            StepName.VALIDATION,
            StepName.MATCH,
            StepName.FUNDING,
            StepName.DECISION,
            StepName.INVENTORY);
    assertThat(order.explanation().candidates().getFirst().taken()).isTrue();
    assertThat(order.explanation().funds().getFirst().before().toString())
        .isEqualTo("10000.00 USD");
    assertThat(desk.ordering.orders(desk.id(), new Page(10, 0)).entries()).containsExactly(order);
  }

  private void assertNothingWritten() {
    for (String table : List.of("bib", "holding", "item", "portfolio", "po_line", "placed_order")) {
      assertThat(desk.rows(table)).as(table).isZero();
    }
    assertThat(desk.acquisitions.funds().transactions(desk.id(), "EMPTY-2026")).isEmpty();
    assertThat(desk.acquisitions.funds().transactions(desk.id(), "HIST-2026")).hasSize(1);
  }

  private static List<String> texts(Outcome outcome) {
    return outcome instanceof Outcome.Refused refused
        ? refused.reasons().stream().map(Problem::text).toList()
        : List.of();
  }

  private static void assertRefused(ThrowingCallable order, String code, String words) {
    assertThatThrownBy(order)
        .isInstanceOfSatisfying(
            BadRequest.class,
            bad -> {
              assertThat(bad.problems().getFirst().code()).isEqualTo(code);
              assertThat(bad.problems().getFirst().text()).contains(words);
            });
  }
}
