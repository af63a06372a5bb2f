package org.consort.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;
import static org.consort.api.TestLibrary.SOUTH;

import org.consort.api.Caller.Answer;
import org.consort.institution.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final String VISITOR =
      """
      {"record_type":{"value":"PUBLIC"},"last_name":"Patron","external_id":"hub-1",
       "account_type":{"value":"EXTERNAL"},"user_group":{"value":"DCB_PATRON"}}
      """;

  private final LendingLibrary lending = new LendingLibrary();
  private final TestLibrary library = lending.library();
  private final Caller north = library.north();

  @AfterEach
  void close() {
    lending.close();
  }

  @Test
  void tellsHowManyCallsAreLeftWithEveryAnswer() {
    library.institutions().agree(NORTH, Terms.USUAL.withCalls(1000, 100));

    assertThat(left(north.get("/users"))).isEqualTo("99");
    assertThat(left(north.get("/users/nobody"))).isEqualTo("98");
    assertThat(left(north.delete("/users/nobody"))).isEqualTo("97");
  }

  @Test
  void cannotCallMoreOftenThanAgreedInADay() {
    library.institutions().agree(NORTH, Terms.USUAL.withCalls(1000, 2));
    north.get("/users");
    north.get("/users");

    Answer refused = north.post("/users", VISITOR);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.errorCode()).isEqualTo("DAILY_THRESHOLD");
    assertThat(refused.json().at("/errorList/error/0/trackingId").isMissingNode()).isTrue();
    assertThat(refused.headers()).containsEntry("retry-after", "50400");
    assertThat(left(refused)).isEqualTo("0");
    assertThat(north.inXml().get("/users").body())
        .contains("<errorCode>DAILY_THRESHOLD</errorCode>");
    assertThat(library.south().get("/users").status()).isEqualTo(200);
    library.institutions().agree(NORTH, Terms.USUAL);
    assertThat(north.get("/users").json().at("/total_record_count").asInt()).isZero();
  }

  @Test
  void cannotCallMoreOftenThanAgreedInASecond() {
    library.institutions().agree(SOUTH, Terms.USUAL.withCalls(1, 100_000));
    Caller south = library.south();

    Answer refused = south.get("/users");
    for (int i = 0; i < 100 && refused.status() == 200; i++) {
      refused = south.get("/users");
    }

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.errorCode()).isEqualTo("PER_SECOND_THRESHOLD");
    assertThat(refused.headers()).containsEntry("retry-after", "1");
    assertThat(north.get("/users").status()).isEqualTo(200);
  }

  private static String left(Answer answer) {
    return answer.headers().getOrDefault("x-exl-api-remaining", "");
  }
}
