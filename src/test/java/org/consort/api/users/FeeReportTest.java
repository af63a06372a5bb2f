package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.consort.web.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeeReportTest {
  private static final String REPORT = "/conf/utilities/fee-transactions";

  private final TestLibrary library = TestLibrary.open(FeeReportTest::routes);
  private final Caller north = library.north();

  private static List<Route> routes(TestLibrary library) {
    FrontDesk desk = library.frontDesk();
    return List.of(
            new UsersEndpoint(library.doors(), desk, library.fees()).routes(),
            new FeesEndpoint(library.doors(), desk, library.fees()).routes(),
            new FeeReportEndpoint(library.doors(), desk, library.fees(), library.clock()).routes())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void canTellWhatWasPaidAndWaivedOnADay() {
    String first = charge("ada", "MAIN");
    String second = charge("bea", "SCI");
    charge("bea", "SCI");
    north.post("/users/ada/fees/" + first + "?op=pay&amount=2&method=CASH", "");
    north.post("/users/bea/fees/" + second + "?op=waive&reason=OTHER", "");
    library.clock().passes(Duration.ofDays(1));
    north.post("/users/ada/fees/" + first + "?op=pay&amount=1&method=CASH", "");

    Answer today = north.get(REPORT);
    assertThat(today.at("/total_record_count")).isEqualTo("1");
    assertThat(today.at("/fee/0/id")).isEqualTo(first);
    assertThat(today.at("/fee/0/transaction/0/amount")).isEqualTo("1");
    assertThat(today.at("/fee/0/transaction/1/amount")).isEmpty();
    Answer both = north.get(REPORT + "?transaction_from_date=2026-05-04&limit=1");
    assertThat(both.at("/total_record_count")).isEqualTo("2");
    assertThat(both.at("/fee/0/user_primary_id/value")).isEqualTo("ada");
    assertThat(both.at("/fee/1/id")).isEmpty();
    String days = "?transaction_from_date=2026-05-04&transaction_to_date=2026-05-05";
    assertThat(north.get(REPORT + days).at("/fee/0/transaction/1/amount")).isEqualTo("1");
    assertThat(north.get(REPORT + days + "&transaction_type=WAIVE").at("/fee/0/id"))
        .isEqualTo(second);
    assertThat(north.get(REPORT + days + "&owner=SCI").at("/total_record_count")).isEqualTo("1");
    assertThat(
            north.get(REPORT + days + "&received_by_circ_library=MAIN").at("/total_record_count"))
        .isEqualTo("0");
    assertThat(north.inXml().get(REPORT + days).body())
        .contains("<fees total_record_count=\"2\">")
        .contains("<user_primary_id link=");
    assertThat(library.south().get(REPORT + days).at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void cannotAskForMoreThanAWeekOrForWhatDoesNotExist() {
    assertThat(north.get(REPORT + "?transaction_from_date=soon").errorCode()).isEqualTo("401666");
    assertThat(
            north
                .get(REPORT + "?transaction_from_date=2026-05-01&transaction_to_date=2026-05-09")
                .errorCode())
        .isEqualTo("40166411");
    assertThat(north.get(REPORT + "?transaction_to_date=2026-05-01").errorCode())
        .isEqualTo("40166411");
    assertThat(north.get(REPORT + "?transaction_type=THEFT").errorCode()).isEqualTo("40166419");
    assertThat(north.get(REPORT + "?owner=NONE").errorCode()).isEqualTo("40166410");
    assertThat(north.get(REPORT + "?received_by_circ_library=NONE").errorCode())
        .isEqualTo("40166410");
    assertThat(north.get(REPORT + "?received_by_circ_desk=DEFAULT_CIRC_DESK").errorCode())
        .isEqualTo("40166410");
  }

  private String charge(String user, String owner) {
    north.post(
        "/users",
        """
        {"primary_id":"%s","record_type":{"value":"PUBLIC"},"last_name":"Example",
         "account_type":{"value":"INTERNAL"},"user_group":{"value":"UNDERGRAD"}}
        """
            .formatted(user));
    return north
        .post(
            "/users/" + user + "/fees",
            """
            {"type":{"value":"OVERDUEFINE"},"original_amount":5,"owner":{"value":"%s"}}
            """
                .formatted(owner))
        .at("/id");
  }
}
