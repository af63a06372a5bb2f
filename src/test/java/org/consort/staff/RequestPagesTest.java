package org.consort.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consort.borrowing.workflow.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestPagesTest {
  private final StaffWorld world = new StaffWorld();
  private final StaffBrowsing bea = world.signedIn("bea");

  @AfterAll
  void close() {
    world.close();
  }

  @Test
  void listsRequestsWithStageAndPatronById() {
    world.request();

    String page = bea.get("/staff/requests").body();

    assertThat(page).contains("The left hand of darkness", "asked for", "nor-ada", "NOR");
  }

  @Test
  void narrowsTheListByStage() {
    world.request();

    assertThat(bea.get("/staff/requests?stage=SUBMITTED_TO_DCB").body()).contains("nor-ada");
    assertThat(bea.get("/staff/requests?stage=LOANED").body())
        .contains("Nothing fits")
        .doesNotContain("nor-ada");
  }

  @Test
  void showsHistoryPlaceInTheWorkflowAndWhatCanHappenNext() {
    String id = world.request();
    world.happens(id, new Event.PatronVerified("UNDERGRAD"));

    String page = bea.get("/staff/requests/" + id).body();

    assertThat(page)
        .containsSubsequence("What happened", "Patron verified", "UNDERGRAD", "Submitted")
        .containsSubsequence("What can happen next", "Supplier chosen")
        .containsSubsequence("<g class=\"stage here\"><title>PATRON_VERIFIED", "</svg>");
  }

  @Test
  void changesTheMarkWhenSomethingHappens() {
    String id = world.request();
    String before = mark(bea.get("/staff/requests/" + id).body());

    world.happens(id, new Event.PatronVerified("UNDERGRAD"));

    assertThat(mark(bea.get("/staff/requests/" + id).body())).isNotEqualTo(before);
    assertThat(mark(bea.get("/staff/requests/" + id).body()))
        .isEqualTo(mark(bea.get("/staff/requests/" + id).body()));
  }

  @Test
  void letsOnlyStaffOfBorrowingSeeRequests() {
    String id = world.request();
    StaffBrowsing otto = world.signedIn("otto");

    assertThat(otto.get("/staff/requests").statusCode()).isEqualTo(403);
    assertThat(otto.get("/staff/requests/" + id).statusCode()).isEqualTo(403);
  }

  @Test
  void saysThatARequestIsNotThere() {
    assertThat(bea.get("/staff/requests/01NOPE").statusCode()).isEqualTo(404);
  }

  @Test
  void toleratesOddFilters() {
    assertThat(bea.get("/staff/requests?stage=%22%3E&agency=%00&q=%25_&after=x").statusCode())
        .isEqualTo(200);
  }

  private static String mark(String page) {
    Matcher found = Pattern.compile("data-mark=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
