package org.consort.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.consort.acquisitions.FundTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrdersAtOnceTest {
  private final OrderDesk desk = new OrderDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void makesOneLineOfOneOrderThatComesEightTimesAtOnce() throws Exception {
    List<Outcome> outcomes = atOnce(8, _ -> desk.place(new OrderForm().reference("R-1")));

    assertThat(outcomes).filteredOn(Outcome.Placed.class::isInstance).hasSize(1);
    assertThat(outcomes.stream().map(OrdersAtOnceTest::number).distinct()).hasSize(1);
    assertThat(desk.rows("po_line")).isEqualTo(1);
    assertThat(desk.rows("bib")).isEqualTo(1);
    assertThat(desk.rows("item")).isEqualTo(1);
    assertThat(desk.available("HIST-2026")).isEqualTo("9957.50 USD");
  }

  @Test
  void makesOneLineOfOneKeyThatComesEightTimesAtOnce() throws Exception {
    atOnce(8, _ -> desk.place(new OrderForm().key("k")));

    assertThat(desk.rows("po_line")).isEqualTo(1);
  }

  @Test
  void neverOverspendsAFundHoweverManyOrdersComeAtOnce() throws Exception {
    // 2,500.00 is enough for five orders of 450.00 and a rest of 250.00.
    List<Outcome> outcomes =
        atOnce(
            24,
            number ->
                desk.place(
                    new OrderForm()
                        .reference("R-" + number)
                        .price("450")
                        .funds(OrderForm.percent("GEN-2026", 100))
                        .profile("STRICT")));

    assertThat(outcomes).filteredOn(Outcome.Placed.class::isInstance).hasSize(5);
    assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(19);
    assertThat(desk.available("GEN-2026")).isEqualTo("250.00 USD");
    assertThat(desk.rows("po_line")).isEqualTo(5);
    assertThat(desk.rows("placed_order")).isEqualTo(5);
  }

  @Test
  void doesNotWaitForeverWhenOrdersUseTheSameFundsInDifferentOrder() throws Exception {
    IncomingOrder.Share history = OrderForm.percent("HIST-2026", 50);
    IncomingOrder.Share general = OrderForm.percent("GEN-2026", 50);

    List<Outcome> outcomes =
        atOnce(
            16,
            number ->
                desk.place(
                    number % 2 == 0
                        ? new OrderForm().price("10").funds(history, general)
                        : new OrderForm().price("10").funds(general, history)));

    assertThat(outcomes).allMatch(Outcome.Placed.class::isInstance);
    assertThat(desk.available("HIST-2026")).isEqualTo("9920.00 USD");
    assertThat(sumOfTransactions("HIST-2026")).isEqualByComparingTo("9920.00");
  }

  private BigDecimal sumOfTransactions(String fund) {
    return desk.acquisitions.funds().transactions(desk.id(), fund).stream()
        .map(OrdersAtOnceTest::effect)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal effect(FundTransaction transaction) {
    BigDecimal amount = transaction.amount().amount();
    return switch (transaction.kind()) {
      case ALLOCATION, TRANSFER_IN, DISENCUMBRANCE -> amount;
      case WITHDRAWAL, TRANSFER_OUT, ENCUMBRANCE, EXPENDITURE -> amount.negate();
    };
  }

  private static String number(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Placed placed -> placed.line().number();
      case Outcome.Repeated repeated -> repeated.line().number();
      default -> "none";
    };
  }

  private interface Order {
    Outcome place(int number);
  }

  private static List<Outcome> atOnce(int times, Order order)
      throws InterruptedException, ExecutionException {
    List<Outcome> outcomes = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<Callable<Outcome>> calls =
          IntStream.range(0, times)
              .<Callable<Outcome>>mapToObj(number -> () -> order.place(number))
              .toList();
      for (Future<Outcome> call : threads.invokeAll(calls)) {
        outcomes.add(call.get());
      }
    }
    return outcomes;
  }
}
