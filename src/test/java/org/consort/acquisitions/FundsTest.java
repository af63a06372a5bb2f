package org.consort.acquisitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.base.Money;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.IdBlocks;
import org.consort.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FundsTest {
  private static final InstitutionId NORTH = new InstitutionId(9001);
  private static final InstitutionId SOUTH = new InstitutionId(9002);
  private static final Currency USD = Currency.getInstance("USD");
  private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);

  private final ManualClock clock = new ManualClock(Instant.parse("2026-06-01T10:00:00Z"));
  private final Database database = TestDatabase.open();
  private final Funds funds = new Funds(database, new IdBlocks(database), clock);
  private final NewFund ledger = NewFund.ledger("MONO", "Monographs", "2026", USD);

  @BeforeEach
  void openTheLedger() {
    new FiscalPeriods(database)
        .add(
            NORTH,
            new FiscalPeriod("2026", "2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    funds.add(NORTH, ledger);
    funds.add(NORTH, ledger.allocated("HIST", "History"));
    funds.allocate(NORTH, "HIST", usd("100"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void setsMoneyAsideAndGivesItBackOnce() {
    encumber("POL-1", "60");
    assertThat(history().balance().available()).isEqualTo(usd("40"));
    assertThat(history().balance().cash()).isEqualTo(usd("100"));

    database.change(tx -> funds.release(tx, NORTH, "POL-1"));
    database.change(tx -> funds.release(tx, NORTH, "POL-1"));

    assertThat(history().balance().available()).isEqualTo(usd("100"));
    assertThat(funds.transactions(NORTH, "HIST"))
        .extracting(FundTransaction::kind)
        .containsExactly(
            FundTransaction.Kind.ALLOCATION,
            FundTransaction.Kind.ENCUMBRANCE,
            FundTransaction.Kind.DISENCUMBRANCE);
  }

  @Test
  void coversWhatIsAvailableAndNoCentMore() {
    encumber("POL-1", "60");

    assertThat(history().covers(new BigDecimal("40.00"))).isTrue();
    assertThat(history().covers(new BigDecimal("40.01"))).isFalse();
  }

  @Test
  void goesBeyondTheAllocationAsFarAsItsRuleSays() {
    EncumbranceRule tenPercent = new EncumbranceRule(true, BigDecimal.TEN, 0, 0);
    funds.add(NORTH, ledger.allocated("WIDE", "Wide").with(tenPercent));
    funds.allocate(NORTH, "WIDE", usd("100"));

    assertThat(fund("WIDE").covers(new BigDecimal("110"))).isTrue();
    assertThat(fund("WIDE").covers(new BigDecimal("110.01"))).isFalse();
  }

  @Test
  void hasTheRuleOfTheNearestFundAboveThatSetsOne() {
    NewFund summary = ledger.summary("BOOKS", "Books").with(new EncumbranceRule(true, null, 30, 5));
    funds.add(NORTH, summary);
    funds.add(NORTH, summary.allocated("ART", "Art"));

    assertThat(fund("ART").rule().overEncumbrance()).isTrue();
    assertThat(fund("ART").servesOrders("MAIN", LocalDate.of(2025, 12, 2))).isTrue();
    assertThat(fund("ART").servesOrders("MAIN", LocalDate.of(2027, 1, 6))).isFalse();
    assertThat(history().rule()).isEqualTo(EncumbranceRule.STRICT);
  }

  @Test
  void servesOnlyOrdersOfItsTimeAndLibraries() {
    funds.add(NORTH, ledger.allocated("SCI", "Science").forLibraries(Set.of("SCI")));

    assertThat(history().servesOrders("MAIN", SUMMER)).isTrue();
    assertThat(history().servesOrders("MAIN", LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(fund("SCI").servesOrders("SCI", SUMMER)).isTrue();
    assertThat(fund("SCI").servesOrders("MAIN", SUMMER)).isFalse();
    assertThat(fund("MONO").servesOrders("MAIN", SUMMER)).isFalse();
  }

  @Test
  void givesMoneyToAllocatedFundsOnly() {
    assertThatThrownBy(() -> funds.allocate(NORTH, "MONO", usd("1")))
        .isInstanceOf(BadRequest.class);
    assertThatThrownBy(() -> funds.allocate(NORTH, "HIST", usd("-1")))
        .isInstanceOf(BadRequest.class);
  }

  @Test
  void showsAnInstitutionNoFundOfAnother() {
    assertThat(funds.find(SOUTH, "HIST")).isEmpty();
    assertThat(funds.list(SOUTH, new Page(10, 0)).total()).isZero();
  }

  private void encumber(String poLine, String amount) {
    database.change(
        tx ->
            funds.encumber(
                tx, NORTH, new Encumbrance(poLine, List.of(new Charge("HIST", usd(amount))))));
  }

  private Fund history() {
    return fund("HIST");
  }

  private Fund fund(String code) {
    return funds.find(NORTH, code).orElseThrow();
  }

  private static Money usd(String amount) {
    return new Money(new BigDecimal(amount), USD);
  }
}
