package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.LendingLibrary.hold;

import java.util.List;
import java.util.Random;
import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Bodies of requests and loans, damaged at random, always in the same way: whatever comes, it is
/// taken or refused, and what is refused has changed nothing.
class OddBodiesTest {
  private static final int ROUNDS = 150;
  private static final List<String> REQUESTS =
      List.of(
          hold("SCI", ",\"comment\":\"x\",\"last_interest_date\":\"2026-07-01Z\""),
          "{\"request_type\":\"DIGITIZATION\",\"partial_digitization\":true,\"comment\":\"c\","
              + "\"required_pages_range\":[{\"from_page\":\"1\",\"to_page\":\"2\"}],"
              + "\"target_destination\":{\"value\":\"SCAN\"}}",
          "{\"request_type\":\"BOOKING\",\"pickup_location_type\":\"LIBRARY\","
              + "\"pickup_location_library\":\"MAIN\","
              + "\"booking_start_date\":\"2026-06-06T08:00:00Z\","
              + "\"booking_end_date\":\"2026-06-08T08:00:00Z\"}",
          "<user_request><request_type>HOLD</request_type><pickup_location_type>LIBRARY"
              + "</pickup_location_type><pickup_location_library>SCI</pickup_location_library>"
              + "<material_type desc=\"Book\">BOOK</material_type></user_request>");
  private static final List<String> LOANS =
      List.of(
          "{\"circ_desk\":{\"value\":\"DEFAULT_CIRC_DESK\"},\"library\":{\"value\":\"MAIN\"},"
              + "\"request_id\":{\"value\":\"123\"},\"return_circ_desk\":{\"value\":\"X\"}}",
          "<item_loan><circ_desk>DEFAULT_CIRC_DESK</circ_desk><library>MAIN</library></item_loan>");
  private static final List<String> DAMAGE =
      List.of(
          "null",
          "[]",
          "{}",
          "0",
          "-1",
          "1e999",
          "true",
          "\"\"",
          "\"\\u0000\"",
          "<a/>",
          "&amp;",
          "&lol;",
          "]",
          "}",
          "\"",
          ",",
          "\\",
          "\"9999-99-99\"",
          "\"+999999999-01-01Z\"",
          "\uFFFF",
          "\"" + "x".repeat(5000) + "\"",
          "[".repeat(2000),
          "<![CDATA[",
          "<!DOCTYPE a>");

  private static final LendingLibrary LIBRARY = new LendingLibrary();
  private static final Caller NORTH = LIBRARY.north();

  private final Random random = new Random(20261121);
  private final String ada = LIBRARY.patron();
  private final Book book = LIBRARY.book();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void takesOrRefusesEveryRequest() {
    String address = "/users/" + ada + "/requests";
    for (int round = 0; round < ROUNDS; round++) {
      String body = damaged(REQUESTS.get(round % REQUESTS.size()));
      String before = state();

      Caller.Answer answer = sender(body).post(address + "?item_pid=" + book.pid(), body);

      assertThat(answer.status()).as(body).isIn(200, 400);
      if (answer.status() == 200) {
        String id = NORTH.get(address).at("/user_request/0/request_id");
        sender(body).put(address + "/" + id, damaged(body));
        assertThat(NORTH.delete(address + "/" + id).status()).isEqualTo(204);
      } else {
        assertThat(answer.body()).as(body).contains("errorCode");
      }
      assertThat(state()).as(body).isEqualTo(before);
    }
  }

  @Test
  void takesOrRefusesEveryLoan() {
    String address = "/users/" + ada + "/loans";
    for (int round = 0; round < ROUNDS; round++) {
      String body = damaged(LOANS.get(round % LOANS.size()));
      String before = state();

      Caller.Answer answer = sender(body).post(address + "?item_pid=" + book.pid(), body);

      assertThat(answer.status()).as(body).isIn(200, 400);
      if (answer.status() == 200) {
        String id = NORTH.get(address).at("/item_loan/0/loan_id");
        assertThat(sender(body).put(address + "/" + id, body).status()).isIn(200, 400);
        LIBRARY.scan(book, "MAIN");
      } else {
        assertThat(state()).as(body).isEqualTo(before);
      }
    }
  }

  private String state() {
    return NORTH.get("/users/" + ada + "/requests").body()
        + NORTH.get("/users/" + ada + "/loans").body()
        + NORTH.get(book.path()).at("/item_data/process_type");
  }

  private static Caller sender(String body) {
    return body.stripLeading().startsWith("<") ? NORTH.inXml() : NORTH;
  }

  /// With one to three places overwritten, cut out or doubled.
  private String damaged(String body) {
    String result = body;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(result.length());
      int to = Math.min(result.length(), from + random.nextInt(12));
      String put =
          switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> result.substring(from, to).repeat(2);
            default -> DAMAGE.get(random.nextInt(DAMAGE.size()));
          };
      result = result.substring(0, from) + put + result.substring(to);
      if (result.isEmpty()) {
        return "x";
      }
    }
    return result;
  }
}
