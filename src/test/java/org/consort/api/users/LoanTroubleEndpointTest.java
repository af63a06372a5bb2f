package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.consort.api.TestLibrary;
import org.consort.circulation.BorrowerLimit;
import org.consort.circulation.Circulation;
import org.consort.circulation.LendingRegulations;
import org.consort.institution.Desk;
import org.consort.jobs.Chores;
import org.consort.patrons.User;
import org.consort.patrons.fees.FeeStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Loans that do not end as they should, and what patrons are told.
class LoanTroubleEndpointTest {
  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();
  private final Circulation circulation = library.library().circulation();
  private final String ada = library.patron();
  private final Book book = library.book();

  @AfterEach
  void close() {
    library.close();
  }

  private String lent() {
    return "/users/" + ada + "/loans/" + library.lend(ada, book).at("/loan_id");
  }

  private void regulate(LendingRegulations regulations) {
    circulation.policies().regulate(TestLibrary.NORTH, regulations);
  }

  private int owed(FeeStatus status) {
    User user = library.library().users().find(TestLibrary.NORTH, ada).orElseThrow();
    return library.library().fees().ofUser(TestLibrary.NORTH, user.number(), status).size();
  }

  @Test
  void canReportALossAndFindTheItemAgain() {
    regulate(
        LendingRegulations.USUAL.with(
            new LendingRegulations.LostItems(new BigDecimal("30"), new BigDecimal("5"))));
    String loan = lent();

    assertThat(north.post(loan + "?op=lost", "").at("/process_status")).isEqualTo("LOST");
    assertThat(north.get(book.path()).at("/item_data/process_type/value")).isEqualTo("LOST_LOAN");
    assertThat(owed(FeeStatus.ACTIVE)).isEqualTo(2);
    assertThat(north.post(loan + "?op=renew", "").errorCode()).isEqualTo("401822");
    assertThat(library.place(library.patron(), book, "SCI").errorCode()).isEqualTo("401129");

    library.scan(book, "MAIN");
    assertThat(north.get(book.path()).at("/item_data/base_status/value")).isEqualTo("1");
    assertThat(north.get(loan).at("/loan_status")).isEqualTo("COMPLETE");
    assertThat(owed(FeeStatus.ACTIVE)).as("the work it made").isEqualTo(1);
    assertThat(north.post(loan + "?op=lost", "").errorCode()).isEqualTo("401823");
  }

  @Test
  void canSeeWhatALoanCostsAndWhoTookItIn() {
    regulate(
        LendingRegulations.USUAL.with(
            new LendingRegulations.LostItems(new BigDecimal("30"), new BigDecimal("5"))));
    String loan = lent();
    assertThat(north.get(loan).body())
        .doesNotContain("loan_fine")
        .contains("\"returned_by\":{\"value\":\"\"}");

    north.post(loan + "?op=lost", "");

    assertThat(north.get(loan).json().at("/loan_fine").decimalValue()).isEqualByComparingTo("35");
    library.scan(book, "MAIN");
    assertThat(north.get(loan).json().at("/loan_fine").decimalValue()).isEqualByComparingTo("5");
    assertThat(north.get(loan).at("/returned_by/value")).isEqualTo("test");
    assertThat(north.inXml().get(loan).body())
        .contains("<returned_by>test</returned_by>")
        .contains("<loan_fine>5</loan_fine>");
    north.post("/users/" + ada + "/fees/all?op=pay&amount=ALL&method=CASH", "");
    assertThat(north.get(loan).body()).doesNotContain("loan_fine");
  }

  @Test
  void countsAnItemAsOnItsShelfWhenTheTimeToReshelveItIsOver() {
    Desk desk = new Desk("MAIN", LendingLibrary.DESK, "Main desk", true);
    library.library().libraries().add(TestLibrary.NORTH, desk.withHoursToReshelve(2));
    lent();
    library.scan(book, "MAIN");
    assertThat(awaitsReshelving()).isEqualTo("true");
    assertThat(north.get(book.path()).at("/item_data/reshelving_time"))
        .isEqualTo(library.library().clock().instant().plus(Duration.ofHours(2)).toString());

    library.library().clock().passes(Duration.ofMinutes(119));
    assertThat(awaitsReshelving()).isEqualTo("true");
    library.library().clock().passes(Duration.ofMinutes(1));
    assertThat(awaitsReshelving()).isEqualTo("false");
    assertThat(north.get(book.path()).body()).doesNotContain("reshelving_time");

    library.library().libraries().add(TestLibrary.NORTH, desk.withHoursToReshelve(0));
    lent();
    library.scan(book, "MAIN");
    assertThat(awaitsReshelving()).isEqualTo("false");
  }

  private String awaitsReshelving() {
    return north.get(book.path()).at("/item_data/awaiting_reshelving");
  }

  @Test
  void canClaimThatAnItemWasReturned() {
    String loan = lent();

    assertThat(north.post(loan + "?op=claimed_returned", "").at("/process_status"))
        .isEqualTo("CLAIMED_RETURN");
    assertThat(north.get(book.path()).at("/item_data/process_type/value"))
        .isEqualTo("CLAIM_RETURNED_LOAN");
    assertThat(north.post(loan + "?op=vanished", "").errorCode()).isEqualTo("60211");
  }

  @Test
  void marksALateLoanAndTellsItsPatron() {
    String loan = lent();
    library.library().clock().passes(Duration.ofDays(30));
    new Chores(circulation.chores()).runAll();

    assertThat(north.get(loan).at("/process_status")).isEqualTo("OVERDUE_NOTIFICATION");
    Caller.Answer letters = north.get("/users/" + ada + "/letters");
    assertThat(letters.at("/total_record_count")).isEqualTo("1");
    assertThat(letters.at("/user_letter/0/type/value"))
        .isEqualTo("FulOverdueAndLostLoanNotificationLetter");
    assertThat(letters.at("/user_letter/0/loan_id")).isEqualTo(loan.replaceAll(".*/", ""));
    assertThat(north.inXml().get("/users/" + ada + "/letters").body())
        .contains("<user_letters total_record_count=\"1\"><user_letter>");
  }

  @Test
  void tellsOfACancellationUnlessAskedNotTo() {
    String requests = "/users/" + ada + "/requests/";
    String first = library.placed(ada, book, "SCI");
    north.delete(requests + first + "?reason=CannotBeFulfilled&note=damaged&notify_user=false");
    assertThat(north.get("/users/" + ada + "/letters").at("/total_record_count")).isEqualTo("0");

    String second = library.placed(ada, book, "SCI");
    north.delete(requests + second + "?reason=CannotBeFulfilled&note=damaged");
    Caller.Answer letters = north.get("/users/" + ada + "/letters");
    assertThat(letters.at("/user_letter/0/type/value")).isEqualTo("FulCancelRequestLetter");
    assertThat(letters.at("/user_letter/0/text")).contains("damaged");
    assertThat(letters.at("/user_letter/0/request_id")).isEqualTo(second);
  }

  @Test
  void tellsOfAnotherDueDateWhenAsked() {
    String loan = lent();
    String body = "{\"due_date\":\"2026-07-01T12:00:00Z\"}";

    north.put(loan, body);
    assertThat(north.get("/users/" + ada + "/letters").at("/total_record_count")).isEqualTo("0");
    north.put(loan + "?notify_user=true", body);
    assertThat(north.get("/users/" + ada + "/letters").at("/user_letter/0/type/value"))
        .isEqualTo("FulItemChangeDueDateLetter");
  }

  @Test
  void cannotLendMoreThanTheGroupMayHave() {
    regulate(LendingRegulations.USUAL.with(List.of(new BorrowerLimit("UNDERGRAD", 1, 9))));
    lent();

    Caller.Answer refused = library.lend(ada, library.book());
    assertThat(refused.errorCode()).isEqualTo("401651");
    assertThat(refused.at("/errorList/error/0/errorMessage")).contains("1 loans");
  }

  @Test
  void forgetsWhoBorrowedWhereTheInstitutionWantsThat() {
    regulate(LendingRegulations.USUAL.with(new LendingRegulations.Histories(false, true)));
    String loan = lent();
    library.scan(book, "MAIN");

    assertThat(north.get("/users/" + ada + "/loans?loan_status=Complete").at("/total_record_count"))
        .isEqualTo("0");
    assertThat(north.get(loan).errorCode()).isEqualTo("401823");
    Caller.Answer ofItem = north.get(book.path() + "/loans?loan_status=Complete");
    assertThat(ofItem.at("/total_record_count")).isEqualTo("1");
    assertThat(ofItem.at("/item_loan/0/user_id")).isEmpty();
  }

  @Test
  void canListTheLoansOfATitleInParts() {
    lent();
    String list = "/bibs/" + book.bib() + "/loans";

    assertThat(north.get(list).at("/item_loan/0/item_id")).isEqualTo(book.pid());
    assertThat(north.get(list + "?limit=10&offset=1").json().at("/item_loan")).isEmpty();
    assertThat(north.get(list + "?limit=10&offset=1").at("/total_record_count")).isEqualTo("1");
    assertThat(north.get(list + "?loan_status=Complete").at("/total_record_count")).isEqualTo("0");
    assertThat(north.get(list + "?loan_status=Lost").errorCode()).isEqualTo("401666");
  }

  @Test
  void canListAllLoansATitleEverHad() {
    for (int i = 0; i < 101; i++) {
      lent();
      library.scan(book, "MAIN");
    }
    for (String list : List.of("/bibs/" + book.bib() + "/loans", book.path() + "/loans")) {
      String past = list + "?loan_status=Complete";
      assertThat(north.get(past).json().at("/item_loan")).hasSize(101);
      assertThat(north.get(past + "&limit=99999").json().at("/item_loan")).hasSize(101);
      assertThat(north.get(past + "&limit=100").json().at("/item_loan")).hasSize(100);
      assertThat(north.inXml().get(past + "&limit=0").body())
          .contains("total_record_count=\"101\"")
          .doesNotContain("<item_loan ");
      assertThat(north.get(past + "&limit=some").errorCode()).isEqualTo("401666");
    }
  }

  @Test
  void canAskWhenATitleCannotBeBooked() {
    String title = "/bibs/" + book.bib() + "/booking-availability";
    String period = "?period=2&period_type=months";
    assertThat(north.get(title + period).at("/total_record_count")).isEqualTo("0");

    lent();
    Caller.Answer busy = north.get(book.path() + "/booking-availability" + period);
    assertThat(busy.at("/booking_availability/0/from_time")).isEqualTo("2026-05-04T10:00:00Z");
    assertThat(busy.at("/booking_availability/0/to_time")).isEqualTo("2026-06-01T23:59:00Z");
    assertThat(busy.at("/booking_availability/0/reason")).isEqualTo("On loan");
    assertThat(north.get(title + period).at("/total_record_count")).isEqualTo("1");
    assertThat(north.get(title + "?period=0&period_type=days").errorCode()).isEqualTo("4018990");
    assertThat(north.get(title + "?period=2&period_type=eons").errorCode()).isEqualTo("4018990");
    for (String of : List.of(title, book.path() + "/booking-availability")) {
      String by = of + period + "&user_id=";
      assertThat(north.get(by + "nobody").errorCode()).isEqualTo("401890");
      assertThat(north.get(by + ada + "&user_id_type=NO_TYPE").errorCode()).isEqualTo("401890");
      assertThat(north.get(by + ada).at("/total_record_count")).isEqualTo("1");
      assertThat(north.get(by + "GUEST").at("/total_record_count")).isEqualTo("1");
    }
  }
}
