package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.LendingLibrary;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeesEndpointTest {
  private static final String FINE =
      """
      {"type":{"value":"OVERDUEFINE","desc":"ignored"},"original_amount":12.5,
       "owner":{"value":"MAIN"},"comment":"two weeks late","title":"Fells and fens","link":null}
      """;

  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();
  private final String user = "/users/" + library.patron();
  private final String fees = user + "/fees";

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void canChargeAFeeAndReadIt() {
    Answer charged = north.post(fees, FINE);
    Answer read = north.get(fees + "/" + charged.at("/id"));

    assertThat(charged.status()).isEqualTo(200);
    assertThat(charged.at("/id")).endsWith("9001");
    assertThat(charged.at("/type/desc")).isEqualTo("Overdue fine");
    assertThat(charged.at("/status/value")).isEqualTo("ACTIVE");
    assertThat(charged.json().at("/balance").decimalValue()).isEqualByComparingTo("12.5");
    assertThat(charged.at("/owner/desc")).isEqualTo("Main Library");
    assertThat(charged.at("/user_primary_id/link")).endsWith(user);
    assertThat(charged.at("/creation_time")).isEqualTo("2026-05-04T10:00:00Z");
    assertThat(read.body()).isEqualTo(charged.body());
  }

  @Test
  void canChargeInXmlForAnItemByItsBarcode() {
    LendingLibrary.Book book = library.book();
    Answer charged =
        north
            .inXml()
            .post(
                fees,
                "<fee><type>LOSTITEMREPLACEMENTFEE</type><original_amount>40</original_amount>"
                    + "<owner>01TST_NOR</owner><barcode>"
                    + book.barcode()
                    + "</barcode></fee>");

    assertThat(charged.body())
        .contains("<original_amount>40</original_amount>")
        .contains("<title>Fells and fens</title>")
        .contains("<owner desc=\"North\">01TST_NOR</owner>")
        .contains("/items?item_barcode=" + book.barcode());
    assertThat(north.inXml().get(fees).body())
        .contains("<fees total_record_count=\"1\" total_sum=\"40\" currency=\"USD\">");
  }

  @Test
  void listsTheActiveFeesWithTheirSum() {
    assertThat(north.get(fees).body())
        .isEqualTo("{\"total_record_count\":0,\"total_sum\":0,\"currency\":\"USD\"}");
    String disputed = charge(FINE);
    charge(FINE);
    charge(FINE.replace("OVERDUEFINE", "CREDIT").replace("12.5", "2.5"));
    north.post(fees + "/" + disputed + "?op=dispute&comment=not%20mine", "");

    Answer active = north.get(fees);
    assertThat(active.json().at("/total_record_count").asInt()).isEqualTo(2);
    assertThat(active.json().at("/total_sum").decimalValue()).isEqualByComparingTo("10");
    assertThat(active.at("/fee/1/original_amount")).isEqualTo("-2.5");
    assertThat(north.get(fees + "?status=INDISPUTE").at("/fee/0/id")).isEqualTo(disputed);
    assertThat(north.get(fees + "?status=closed").json().at("/fee").isMissingNode()).isTrue();
    assertThat(north.get(fees + "?status=FORGIVEN").errorCode()).isEqualTo("401666");
    assertThat(north.get(user + "?expand=fees,loans").body())
        .contains("\"loans\":{\"value\":0,", "\"fees\":{\"value\":10,");
    assertThat(north.get(user + "?expand=fees").at("/fees/link")).endsWith(fees);
  }

  @Test
  void canPayAFeeInPartsAndSeeTheTransactions() {
    String fee = fees + "/" + charge(FINE);
    String pay = fee + "?op=pay&method=ONLINE&amount=";

    Answer part = north.post(pay + "5&external_transaction_id=card-7&comment=by+card", "");
    Answer again = north.post(pay + "5&external_transaction_id=card-7", "");
    Answer rest = north.post(pay + "ALL", "");

    assertThat(part.at("/transaction/0/type/value")).isEqualTo("PAYMENT");
    assertThat(part.at("/transaction/0/amount")).isEqualTo("5");
    assertThat(part.at("/transaction/0/external_transaction_id")).isEqualTo("card-7");
    assertThat(part.at("/transaction/0/payment_method/desc")).isEqualTo("Online");
    assertThat(part.at("/transaction/0/comment")).isEqualTo("by card");
    assertThat(again.body()).isEqualTo(part.body());
    assertThat(rest.at("/status/value")).isEqualTo("CLOSED");
    assertThat(rest.at("/balance")).isEqualTo("0");
    assertThat(north.post(pay + "1", "").errorCode()).isEqualTo("402119");
  }

  @Test
  void canTellByWhichKeyAFeeWasPaid() {
    String fee = fees + "/" + north.post(fees, FINE).at("/id");
    Answer paid = north.post(fee + "?op=pay&amount=2.50&method=ONLINE", "");

    assertThat(paid.at("/transaction/0/created_by")).isEqualTo("test");
    assertThat(north.inXml().get(fee).body()).contains("<created_by>test</created_by>");
  }

  @Test
  void canPayEverythingAtOnce() {
    charge(FINE);
    charge(FINE);

    Answer part = north.post(fees + "/all?op=pay&method=CASH&amount=20", "");
    assertThat(part.json().at("/total_sum").decimalValue()).isEqualByComparingTo("5");
    assertThat(part.json().at("/fee").size()).isEqualTo(1);
    Answer all = north.post(fees + "/all?op=pay&method=CASH&amount=ALL", "");
    assertThat(all.body())
        .isEqualTo("{\"total_record_count\":0,\"total_sum\":0,\"currency\":\"USD\"}");
    assertThat(north.post(fees + "/all?op=pay&method=CASH&amount=1", "").errorCode())
        .isEqualTo("401666");
  }

  @Test
  void canWaiveAFeeForAReasonAndRestoreADisputedOne() {
    String fee = fees + "/" + charge(FINE);

    assertThat(north.post(fee + "?op=waive", "").errorCode()).isEqualTo("401666");
    Answer waived = north.post(fee + "?op=waive&amount=2.5&reason=GOODWILL", "");
    assertThat(waived.at("/transaction/0/reason")).isEqualTo("GOODWILL");
    assertThat(waived.at("/balance")).isEqualTo("10");
    assertThat(north.post(fee + "?op=dispute", "").at("/status/value")).isEqualTo("INDISPUTE");
    assertThat(north.post(fee + "?op=restore", "").at("/status/value")).isEqualTo("ACTIVE");
    assertThat(north.post(fee + "?op=restore", "").errorCode()).isEqualTo("402119");
  }

  @Test
  void refusesWhatIsMissingUnknownOrTooMuch() {
    String fee = fees + "/" + charge(FINE);
    String before = north.get(fees).body();

    assertThat(code("{}")).isEqualTo("4019991");
    assertThat(code(FINE.replace("OVERDUEFINE", "PARKING"))).isEqualTo("4019992");
    assertThat(code(FINE.replace("\"original_amount\":12.5,", ""))).isEqualTo("4019994");
    assertThat(code(FINE.replace("12.5", "0.001"))).isEqualTo("401666");
    assertThat(code(FINE.replace("12.5", "-1"))).isEqualTo("401666");
    assertThat(code(FINE.replace("\"owner\":{\"value\":\"MAIN\"},", ""))).isEqualTo("4019996");
    assertThat(code(FINE.replace("MAIN", "MOON"))).isEqualTo("401666");
    assertThat(code(FINE.replace("\"link\"", "\"barcode\":{\"value\":\"none\"},\"link\"")))
        .isEqualTo("4019993");
    assertThat(code("{")).isEqualTo("401676");
    for (String wrong :
        List.of(
            "",
            "?op=forget",
            "?op=pay",
            "?op=pay&method=SHELLS",
            "?op=pay&method=CASH&amount=13",
            "?op=pay&method=CASH&amount=some",
            "?op=pay&method=CASH&amount=1e9",
            "?op=waive&reason=WHIM")) {
      assertThat(north.post(fee + wrong, "").errorCode()).as(wrong).isEqualTo("401666");
    }
    assertThat(north.post(fees + "/all?op=waive", "").errorCode()).isEqualTo("401666");
    assertThat(north.get(fees).body()).isEqualTo(before);
  }

  private String code(String body) {
    Answer answer = north.post(fees, body);
    assertThat(answer.status()).isEqualTo(400);
    return answer.errorCode();
  }

  @Test
  void saysWhatWasNotFound() {
    assertThat(north.get(fees + "/129001").errorCode()).isEqualTo("401665");
    assertThat(north.post(fees + "/129001?op=dispute", "").errorCode()).isEqualTo("401665");
    assertThat(north.get(fees + "/some").errorCode()).isEqualTo("401666");
    assertThat(north.get("/users/nobody/fees").errorCode()).isEqualTo("401651");
    assertThat(north.post("/users/nobody/fees", FINE).errorCode()).isEqualTo("401861");
  }

  @Test
  void cannotSeeOrPayAnotherUsersOrInstitutionsFees() {
    String fee = charge(FINE);
    Caller south = library.library().south();
    Caller reader = library.library().caller(TestLibrary.NORTH, Set.of(Area.USERS), Set.of());

    assertThat(north.get("/users/" + library.patron() + "/fees/" + fee).errorCode())
        .isEqualTo("401665");
    assertThat(south.get(fees).errorCode()).isEqualTo("401651");
    assertThat(reader.get(fees + "/" + fee).status()).isEqualTo(200);
    assertThat(reader.post(fees + "/all?op=pay&method=CASH", "").errorCode())
        .isEqualTo("UNAUTHORIZED");
    assertThat(reader.post(fees, FINE).errorCode()).isEqualTo("UNAUTHORIZED");
  }

  @Test
  void cannotRemoveAUserWhoOwesSomething() {
    charge(FINE);

    assertThat(north.delete(user).errorCode()).isEqualTo("401850");
    north.post(fees + "/all?op=pay&method=CASH", "");
    assertThat(north.delete(user).status()).isEqualTo(204);
  }

  private String charge(String fee) {
    return north.post(fees, fee).at("/id");
  }
}
