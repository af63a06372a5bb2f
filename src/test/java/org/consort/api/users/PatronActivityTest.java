package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// When a user was last seen at the library.
class PatronActivityTest {
  private static final LendingLibrary LIBRARY = new LendingLibrary();
  private static final Caller NORTH = LIBRARY.north();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private final String ada = LIBRARY.patron();
  private final Book book = LIBRARY.book();

  @Test
  void cannotTellADayBeforeTheUserDidAnything() {
    assertThat(NORTH.get("/users/" + ada).body()).doesNotContain("last_patron_activity_date");
  }

  @Test
  void canTellTheDayOfTheLastLoanRenewalAndReturn() {
    String loan = LIBRARY.lend(ada, book).at("/loan_id");
    assertThat(lastSeen()).isEqualTo(today());

    daysPass(2);
    assertThat(NORTH.post("/users/" + ada + "/loans/" + loan + "?op=renew", "").status())
        .isEqualTo(200);
    assertThat(lastSeen()).isEqualTo(today());

    daysPass(3);
    LIBRARY.scan(book, "MAIN");
    assertThat(lastSeen()).isEqualTo(today());
    String before = today();
    daysPass(1);
    LIBRARY.scan(book, "MAIN");
    assertThat(lastSeen()).isEqualTo(before);
  }

  @Test
  void canTellTheDayOfTheLastRequest() {
    LIBRARY.placed(ada, book, "SCI");

    assertThat(lastSeen()).isEqualTo(today());
    assertThat(NORTH.inXml().get("/users/" + ada).body())
        .contains("<last_patron_activity_date>" + today() + "</last_patron_activity_date>");
  }

  @Test
  void keepsTheDayWhenTheUserIsReplaced() {
    LIBRARY.lend(ada, book);
    String day = today();
    daysPass(1);

    String whole = NORTH.get("/users/" + ada).body();
    assertThat(NORTH.put("/users/" + ada, whole).at("/last_patron_activity_date")).isEqualTo(day);
    assertThat(lastSeen()).isEqualTo(day);
  }

  private String lastSeen() {
    return NORTH.get("/users/" + ada).at("/last_patron_activity_date");
  }

  private static String today() {
    return LIBRARY.library().clock().instant().atZone(ZoneOffset.UTC).toLocalDate() + "Z";
  }

  private static void daysPass(int days) {
    LIBRARY.library().clock().passes(Duration.ofDays(days));
  }
}
