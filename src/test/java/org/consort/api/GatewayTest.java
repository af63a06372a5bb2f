package org.consort.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consort.access.Area;
import org.consort.web.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What is answered before, or instead of, any endpoint.
class GatewayTest {
  private static final TestLibrary LIBRARY = TestLibrary.open(GatewayTest::routes);
  private static final Caller NORTH = LIBRARY.north();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private static List<Route> routes(TestLibrary library) {
    return List.of(
        Route.get("/broken", library.doors().read(Area.CONF, _ -> breakDown())),
        Route.post(
            "/read",
            library
                .doors()
                .write(
                    Area.CONF,
                    request -> request.reply(request.body(org.consort.alma.users.User.class)))));
  }

  private static org.consort.web.Reply breakDown() {
    throw new IllegalStateException("a secret of ours");
  }

  @Test
  void cannotBeToldWhyWeAreBroken() {
    Caller.Answer answer = NORTH.get("/broken");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.errorCode()).isEqualTo("INTERNAL_SERVER_ERROR");
    assertThat(answer.at("/errorList/error/0/trackingId")).isNotEmpty();
    assertThat(answer.body()).doesNotContain("secret");
    assertThat(NORTH.inXml().get("/broken").body())
        .contains("<errorCode>INTERNAL_SERVER_ERROR</errorCode>");
  }

  @Test
  void cannotUseAnotherMethodThanThereIs() {
    Caller.Answer answer = NORTH.delete("/read");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.errorCode()).isEqualTo("INVALID_REQUEST");
    assertThat(answer.at("/errorList/error/0/errorMessage")).contains("POST");
  }

  @Test
  void cannotSendMoreThanAnyoneNeeds() {
    Caller.Answer large = NORTH.post("/read", "{\"x\":\"" + "x".repeat(6 * 1024 * 1024) + "\"}");
    Caller.Answer deep = NORTH.post("/read", "{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}");

    String attributes =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "a" + i + "='1'")
            .collect(Collectors.joining(" "));
    String elements =
        IntStream.range(0, 100_000).mapToObj(i -> "<a" + i + "/>").collect(Collectors.joining());

    assertThat(NORTH.inXml().post("/read", "<user " + attributes + "/>").body())
        .contains("REQUEST_TOO_LARGE");
    assertThat(NORTH.inXml().post("/read", "<user>" + elements + "</user>").body())
        .contains("REQUEST_TOO_LARGE");
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.errorCode()).isEqualTo("REQUEST_TOO_LARGE");
    assertThat(deep.errorCode()).isEqualTo("REQUEST_TOO_LARGE");
  }
}
