package org.consort.borrowing.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.consort.remote.Patron;
import org.junit.jupiter.api.Test;

class EligibilityTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void aPatronInGoodStandingMayBorrowToTheLastDay() {
    Patron ada = new Patron("nor-ada", "UNDERGRAD", true, false, TODAY);

    assertThat(Eligibility.objections("NOR", ada, "STUDENT", TODAY)).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsTold() {
    Patron cem = new Patron("nor-cem", "UNDERGRAD", false, true, LocalDate.of(2020, 1, 1));

    assertThat(Eligibility.objections("NOR", cem, "", TODAY))
        .extracting(Objection::code)
        .containsExactly(
            "PATRON_INACTIVE", "PATRON_EXPIRED", "PATRON_BLOCKED", "PATRON_TYPE_NOT_MAPPED");
  }

  @Test
  void aGroupCanBeKeptFromBorrowing() {
    Patron guest = new Patron("nor-guest", "GUEST", true, false, null);

    assertThat(Eligibility.objections("NOR", guest, "NOT_ELIGIBLE", TODAY))
        .extracting(Objection::code)
        .containsExactly("PATRON_INELIGIBLE");
  }
}
