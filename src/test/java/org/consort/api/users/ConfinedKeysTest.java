package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.consort.access.Area;
import org.consort.access.KeyHolder;
import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Keys that may circulate in some libraries only.
class ConfinedKeysTest {
  private static final LendingLibrary LIBRARY = new LendingLibrary();
  private static final Caller MAIN = confinedTo("MAIN");
  private static final Caller SCIENCE = confinedTo("SCI");
  private static final Caller NOWHERE = confinedTo("PULLED_DOWN");
  private static final String AT_MAIN =
      "{\"circ_desk\":{\"value\":\"DEFAULT_CIRC_DESK\"},\"library\":{\"value\":\"MAIN\"}}";
  private static final String DIGITIZATION =
      "{\"request_type\":\"DIGITIZATION\",\"partial_digitization\":false}";
  private static final String AT_HOME =
      "{\"request_type\":\"HOLD\",\"pickup_location_type\":\"USER_HOME_ADDRESS\"}";
  private static final String FEE =
      "{\"type\":{\"value\":\"OVERDUEFINE\"},\"original_amount\":2,\"owner\":{\"value\":\"MAIN\"}}";

  private final String ada = LIBRARY.patron();
  private final Book book = LIBRARY.book();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void canLendAtTheirOwnLibraryOnly() {
    String loans = "/users/" + ada + "/loans";
    String thisItem = loans + "?item_pid=" + book.pid();

    assertThat(SCIENCE.post(thisItem, AT_MAIN).errorCode()).isEqualTo("60340");
    assertThat(NOWHERE.post(thisItem, AT_MAIN).errorCode()).isEqualTo("60258");
    Caller.Answer lent = MAIN.post(thisItem, AT_MAIN);
    assertThat(lent.status()).isEqualTo(200);

    String loan = loans + "/" + lent.at("/loan_id");
    assertThat(SCIENCE.get(loan).errorCode()).isEqualTo("60340");
    assertThat(SCIENCE.inXml().post(loan + "?op=renew", "").body())
        .contains("<errorCode>60340</errorCode>");
    assertThat(SCIENCE.put(loan, "{\"due_date\":\"2026-09-01T10:00:00Z\"}").errorCode())
        .isEqualTo("60340");
    assertThat(MAIN.get(loan).at("/due_date")).isEqualTo(lent.at("/due_date"));
    assertThat(MAIN.post(loan + "?op=renew", "").status()).isEqualTo(200);
  }

  @Test
  void canSeeWhatIsToBeFetchedAtTheirOwnLibraryOnly() {
    String list = "/task-lists/requested-resources?library=MAIN&circ_desk=DEFAULT_CIRC_DESK";

    assertThat(MAIN.get(list).status()).isEqualTo(200);
    assertThat(SCIENCE.get(list).errorCode()).isEqualTo("60340");
    assertThat(SCIENCE.post(list + "&op=mark_printed", "").errorCode()).isEqualTo("60340");
    assertThat(NOWHERE.get(list).errorCode()).isEqualTo("60258");
  }

  @Test
  void canRequestForTheirOwnLibraryOnly() {
    String requests = "/users/" + ada + "/requests";
    String thisItem = requests + "?item_pid=" + book.pid();

    assertThat(MAIN.post(thisItem, LendingLibrary.hold("SCI")).errorCode()).isEqualTo("60340");
    assertThat(NOWHERE.post(thisItem, LendingLibrary.hold("SCI")).errorCode()).isEqualTo("60258");
    Caller.Answer placed = SCIENCE.post(thisItem, LendingLibrary.hold("SCI"));
    assertThat(placed.status()).isEqualTo(200);

    String request = requests + "/" + placed.at("/request_id");
    assertThat(MAIN.get(request).errorCode()).isEqualTo("60340");
    assertThat(SCIENCE.put(request, LendingLibrary.hold("MAIN")).errorCode()).isEqualTo("60340");
    assertThat(MAIN.delete(request).errorCode()).isEqualTo("60340");
    assertThat(SCIENCE.delete(request).status()).isEqualTo(204);
  }

  @Test
  void canRequestWhatIsNotCollectedFromTheirOwnLibraryOnly() {
    String by = "/requests?allow_same_request=true&user_id=" + ada;
    for (String of : List.of(book.path() + by, "/bibs/" + book.bib() + by)) {
      assertThat(SCIENCE.post(of, DIGITIZATION).errorCode()).as(of).isEqualTo("60340");
      assertThat(NOWHERE.post(of, DIGITIZATION).errorCode()).as(of).isEqualTo("60258");
      String placed = MAIN.post(of, DIGITIZATION).at("/request_id");
      assertThat(MAIN.delete("/users/" + ada + "/requests/" + placed).status()).isEqualTo(204);

      assertThat(SCIENCE.post(of, AT_HOME).errorCode()).as(of).isEqualTo("60340");
      assertThat(MAIN.post(of, AT_HOME).errorCode()).as("no address").isEqualTo("60308");
    }
    assertThat(total(LIBRARY.north(), "/bibs/" + book.bib() + "/requests")).isEqualTo("0");
  }

  @Test
  void canHaveDigitizedForTheirOwnLibraryOnly() {
    String requests = book.path() + "/requests";

    assertThat(SCIENCE.post(requests, DIGITIZATION).errorCode()).isEqualTo("60340");
    assertThat(total(MAIN, requests)).isEqualTo("0");
    String placed = requests + "/" + MAIN.post(requests, DIGITIZATION).at("/request_id");
    assertThat(SCIENCE.get(placed).errorCode()).isEqualTo("60340");
    assertThat(MAIN.delete(placed).status()).isEqualTo(204);
  }

  @Test
  void canChargeAndSettleForTheirOwnLibraryOnly() {
    String fees = "/users/" + ada + "/fees";

    assertThat(SCIENCE.post(fees, FEE).errorCode()).isEqualTo("60340");
    String fee = fees + "/" + MAIN.post(fees, FEE).at("/id");
    assertThat(SCIENCE.post(fee + "?op=waive&reason=OTHER", "").errorCode()).isEqualTo("60340");
    assertThat(NOWHERE.post(fees + "/all?op=pay&amount=ALL&method=CASH", "").errorCode())
        .isEqualTo("60258");
    assertThat(MAIN.get(fees).at("/total_sum")).startsWith("2");
    assertThat(MAIN.post(fees + "/all?op=pay&amount=ALL&method=CASH", "").status()).isEqualTo(200);
  }

  @Test
  void canPayAllFeesOfTheirOwnLibraryAndNoOthers() {
    Caller all = LIBRARY.north();
    String fees = "/users/" + ada + "/fees";
    String pay = fees + "/all?op=pay&method=CASH&external_transaction_id=T-1&amount=";
    MAIN.post(fees, FEE);
    SCIENCE.post(fees, FEE.replace("MAIN", "SCI").replace(":2,", ":5,"));
    SCIENCE.post(fees, FEE.replace("MAIN", "SCI").replace(":2,", ":1,"));

    Caller.Answer tooMuch = SCIENCE.post(pay + "7", "");
    assertThat(tooMuch.errorCode()).isEqualTo("401666");
    assertThat(tooMuch.body()).contains("at most 6.00 USD");
    assertThat(SCIENCE.post(pay + "5.50", "").at("/total_sum")).isEqualTo("0.5");
    assertThat(MAIN.inXml().post(pay + "2", "").status()).isEqualTo(200);
    assertThat(MAIN.get(fees).at("/total_sum")).isEqualTo("0");
    assertThat(all.get(fees).at("/total_sum")).isEqualTo("0.5");
    assertThat(all.post(fees + "/all?op=pay&amount=ALL&method=CASH", "").status()).isEqualTo(200);
    assertThat(total(all, fees)).isEqualTo("0");
  }

  @Test
  void cannotTellThatOthersRequestSomething() {
    Caller all = LIBRARY.north();
    String title = "/bibs/" + book.bib();
    String request = LIBRARY.placed(ada, book, "SCI");

    for (Caller caller : List.of(all, SCIENCE)) {
      assertThat(caller.get(book.path()).at("/item_data/requested")).isEqualTo("true");
      assertThat(caller.get(title + "?expand=requests").at("/requests/value")).isEqualTo("1");
    }
    for (Caller caller : List.of(MAIN, NOWHERE)) {
      assertThat(caller.get(book.path()).at("/item_data/requested")).isEqualTo("false");
      assertThat(caller.get(title + "?expand=requests").at("/requests/value")).isEqualTo("0");
      assertThat(
              caller.get("/bibs?expand=requests&mms_id=" + book.bib()).at("/bib/0/requests/value"))
          .isEqualTo("0");
      assertThat(caller.inXml().get(title + "/holdings/" + book.holding() + "/items").body())
          .contains("<requested>false</requested>");
    }
    assertThat(SCIENCE.delete("/users/" + ada + "/requests/" + request).status()).isEqualTo(204);
  }

  @Test
  void canListWhatIsOfTheirOwnLibraryOnly() {
    Caller all = LIBRARY.north();
    Book other = LIBRARY.book("SCI", "BOOK");
    LIBRARY.lend(ada, book);
    String placed = LIBRARY.placed(ada, other, "SCI");
    MAIN.post("/users/" + ada + "/fees", FEE);
    String user = "/users/" + ada;
    String ofTitle = "/bibs/" + other.bib() + "/requests";

    assertThat(total(all, user + "/loans")).isEqualTo("1");
    assertThat(total(MAIN, user + "/loans")).isEqualTo("1");
    assertThat(SCIENCE.get(user + "/loans").body()).isEqualTo("{\"total_record_count\":0}");
    assertThat(total(MAIN, book.path() + "/loans")).isEqualTo("1");
    assertThat(total(SCIENCE, book.path() + "/loans")).isEqualTo("0");
    assertThat(total(SCIENCE, user + "/requests")).isEqualTo("1");
    assertThat(total(MAIN, user + "/requests")).isEqualTo("0");
    assertThat(total(SCIENCE, ofTitle)).isEqualTo("1");
    assertThat(total(MAIN, ofTitle)).isEqualTo("0");
    assertThat(total(MAIN, user + "/fees")).isEqualTo("1");
    assertThat(SCIENCE.get(user + "/fees").at("/total_sum")).isEqualTo("0");

    Caller.Answer counted = SCIENCE.get(user + "?expand=loans,requests,fees");
    assertThat(counted.at("/loans/value")).isEqualTo("0");
    assertThat(counted.at("/requests/value")).isEqualTo("1");
    assertThat(counted.at("/fees/value")).isEqualTo("0");
    assertThat(MAIN.get(user + "?expand=fees").at("/fees/value")).isEqualTo("2");

    SCIENCE.delete(user + "/requests/" + placed);
    LIBRARY.scan(book, "MAIN");
    assertThat(total(SCIENCE, user + "/requests?status=history")).isEqualTo("1");
    assertThat(total(MAIN, user + "/requests?status=history")).isEqualTo("0");
    assertThat(total(MAIN, user + "/loans?loan_status=Complete")).isEqualTo("1");
    assertThat(total(SCIENCE, user + "/loans?loan_status=Complete")).isEqualTo("0");
  }

  @Test
  void canReadLettersAboutLoansAndRequestsOfTheirOwnLibraryOnly() {
    Caller all = LIBRARY.north();
    Book other = LIBRARY.book("SCI", "BOOK");
    String user = "/users/" + ada;
    String letters = user + "/letters";
    String lost = LIBRARY.lend(ada, book).at("/loan_id");
    all.post(user + "/loans/" + lost + "?op=lost", "");
    all.put(
        user + "/loans/" + lost + "?notify_user=true", "{\"due_date\":\"2026-09-01T10:00:00Z\"}");
    all.delete(
        user + "/requests/" + LIBRARY.placed(ada, other, "SCI") + "?reason=CannotBeFulfilled");

    int both = Integer.parseInt(total(all, letters));
    assertThat(SCIENCE.get(letters).at("/user_letter/0/type/value"))
        .isEqualTo("FulCancelRequestLetter");
    assertThat(total(SCIENCE, letters)).isEqualTo("1");
    assertThat(total(MAIN, letters)).isEqualTo(String.valueOf(both - 1)).isNotEqualTo("0");
    assertThat(MAIN.get(letters).body()).doesNotContain("FulCancelRequestLetter");
  }

  @Test
  void cannotListAnythingWhenTheirLibraryIsGone() {
    for (String list : new String[] {"/loans", "/requests", "/fees", "/letters"}) {
      assertThat(NOWHERE.get("/users/" + ada + list).errorCode()).as(list).isEqualTo("60258");
    }
    assertThat(NOWHERE.get("/users/" + ada + "?expand=loans").errorCode()).isEqualTo("60258");
  }

  private static String total(Caller caller, String list) {
    return caller.get(list).at("/total_record_count");
  }

  @Test
  void canStillReadAndWriteWhatDoesNotCirculate() {
    assertThat(NOWHERE.get("/users/" + ada).status()).isEqualTo(200);
    assertThat(NOWHERE.get(book.path()).status()).isEqualTo(200);
  }

  private static Caller confinedTo(String library) {
    Set<Area> all = EnumSet.allOf(Area.class);
    KeyHolder holder = new KeyHolder(NORTH, "desk of " + library, all, all);
    return LIBRARY
        .library()
        .callerWithKey(LIBRARY.library().keys().issue(holder.confinedTo(Set.of(library)), "test"));
  }
}
