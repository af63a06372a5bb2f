package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import org.consort.access.Area;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.FiscalPeriod;
import org.consort.acquisitions.NewFund;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FundMoneyTest {
  private final OrderApi api = new OrderApi();
  private final Caller caller = api.vendor();
  private final String history = id("HIST-2026");
  private final String empty = id("EMPTY-2026");

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canGiveAFundMoneyAndTakeItBack() {
    Answer given =
        post(
            history,
            "{\"type\":{\"value\":\"ALLOCATION\"},\"amount\":250.5,"
                + "\"currency\":{\"value\":\"USD\"},\"transaction_note\":\"gift\"}");

    assertThat(given.status()).as(given.body()).isEqualTo(200);
    assertThat(given.at("/type/value")).isEqualTo("ALLOCATION");
    assertThat(given.at("/transaction_note")).isEqualTo("gift");
    assertThat(available("HIST-2026")).isEqualByComparingTo("10250.5");
    Answer taken = post(history, allocation("-50.5"));
    assertThat(new BigDecimal(taken.at("/amount"))).isEqualByComparingTo("-50.5");
    assertThat(available("HIST-2026")).isEqualByComparingTo("10200");
    assertThat(transactions(history, "?filter=ALLOCATION").at("/total_record_count"))
        .isEqualTo("3");
  }

  @Test
  void canTransferMoneyInXml() {
    Answer moved =
        caller
            .inXml()
            .post(
                "/acq/funds/" + history + "/transactions",
                "<fund_transaction><type>TRANSFER</type><amount>1000</amount><related_fund>"
                    + empty
                    + "</related_fund></fund_transaction>");

    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(moved.body())
        .contains("<amount>-1000.00</amount>")
        .contains("/acq/funds/" + empty + "\">" + empty + "</related_fund>");
    assertThat(available("HIST-2026")).isEqualByComparingTo("9000");
    assertThat(available("EMPTY-2026")).isEqualByComparingTo("1000");
    Answer came = transactions(empty, "?filter=TRANSFER");
    assertThat(came.at("/fund_transaction/0/related_fund/value")).isEqualTo(history);
    assertThat(new BigDecimal(came.at("/fund_transaction/0/amount"))).isEqualByComparingTo("1000");
  }

  @Test
  void cannotMoveWhatIsNotThere() {
    refused(empty, transfer(history, "1"), "410873");
    refused(history, allocation("-10000.01"), "410873");
    refused(history, transfer(empty, "10000.01"), "410873");

    assertThat(available("HIST-2026")).isEqualByComparingTo("10000");
    assertThat(transactions(empty, "").at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void cannotMoveMoneyInOtherWays() {
    refused(history, "{}", "4018841");
    refused(history, allocation("1").replace("ALLOCATION", "EXPENDITURE"), "4018842");
    refused(history, "{\"type\":{\"value\":\"ALLOCATION\"}}", "4018843");
    refused(history, transfer("", "5"), "4018845");
    refused(history, transfer("17", "5"), "4018846");
    refused(history, transfer(history, "5"), "4018846");
    refused(history, transfer(id("MONO-2026"), "5"), "4018846");
    refused("17", allocation("5"), "4018850");
    refused(id("MONO-2026"), allocation("5"), "4018851");
    refused(history, allocation("0"), "401666");
    refused(history, allocation("1.005"), "401666");
    refused(history, allocation("1e30"), "401666");
    refused(history, transfer(empty, "-5"), "401666");
    refused(
        history,
        allocation("5").replace("\"amount\"", "\"currency\":{\"value\":\"EUR\"},\"amount\""),
        "401666");
    refused(history, "", "401676");
    assertThat(caller.inXml().post("/acq/funds/17/transactions", "<fund_transaction/>").body())
        .contains("<errorCode>4018850</errorCode>");
    assertThat(available("HIST-2026")).isEqualByComparingTo("10000");
  }

  @Test
  void cannotTransferToAFundOfAnotherPeriodOrOneThatIsNotInUse() {
    Acquisitions acquisitions =
        Acquisitions.open(
            api.library().database(), api.library().catalogue(), api.library().clock());
    acquisitions
        .periods()
        .add(
            TestLibrary.NORTH,
            new FiscalPeriod("2027", "2027", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
    NewFund later = NewFund.ledger("MONO-2027", "Monographs", "2027", Currency.getInstance("USD"));
    acquisitions.funds().add(TestLibrary.NORTH, later);
    acquisitions.funds().add(TestLibrary.NORTH, later.allocated("HIST-2027", "History"));

    refused(history, transfer(id("HIST-2027"), "5"), "4018847");
    caller.post("/acq/funds/" + empty + "?op=deactivate", "");
    refused(history, transfer(empty, "5"), "4018848");
  }

  @Test
  void canTakeAFundOutOfUseAndBringItBack() {
    String fund = "/acq/funds/" + history;

    assertThat(caller.post(fund + "?op=deactivate", "").at("/status/value")).isEqualTo("INACTIVE");
    assertThat(caller.get("/acq/funds?q=fund_code~HIST").at("/total_record_count")).isEqualTo("0");
    assertThat(caller.inXml().post(fund + "?op=activate", "").body())
        .contains("<status desc=\"Active\">ACTIVE</status>");
    assertThat(caller.post(fund + "?op=burn", "").errorCode()).isEqualTo("40166410");
    assertThat(caller.post(fund, "").errorCode()).isEqualTo("40166414");
    assertThat(caller.post("/acq/funds/17?op=activate", "").errorCode()).isEqualTo("40166450");
  }

  @Test
  void cannotMoveMoneyOfAnotherInstitutionOrWithAKeyThatReads() {
    Caller reader =
        api.library().caller(TestLibrary.NORTH, EnumSet.of(Area.ACQ), EnumSet.noneOf(Area.class));
    String transactions = "/acq/funds/" + history + "/transactions";

    assertThat(api.library().south().post(transactions, allocation("5")).errorCode())
        .isEqualTo("4018850");
    assertThat(
            api.library().south().post("/acq/funds/" + history + "?op=deactivate", "").errorCode())
        .isEqualTo("40166450");
    assertThat(reader.post(transactions, allocation("5")).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(available("HIST-2026")).isEqualByComparingTo("10000");
  }

  private void refused(String fund, String body, String code) {
    Answer answer = post(fund, body);
    assertThat(answer.errorCode()).as(body + answer.body()).isEqualTo(code);
  }

  private Answer post(String fund, String body) {
    return caller.post("/acq/funds/" + fund + "/transactions", body);
  }

  private Answer transactions(String fund, String query) {
    return caller.get("/acq/funds/" + fund + "/transactions" + query);
  }

  private static String allocation(String amount) {
    return "{\"type\":{\"value\":\"ALLOCATION\"},\"amount\":" + amount + "}";
  }

  private static String transfer(String to, String amount) {
    return "{\"type\":{\"value\":\"TRANSFER\"},\"amount\":"
        + amount
        + ",\"related_fund\":{\"value\":\""
        + to
        + "\"}}";
  }

  private String id(String code) {
    return caller.get("/acq/funds?mode=ALL&q=fund_code~" + code).at("/fund/0/id");
  }

  private BigDecimal available(String code) {
    return caller
        .get("/acq/funds?mode=ALL&q=fund_code~" + code)
        .json()
        .at("/fund/0/available_balance")
        .decimalValue();
  }
}
