package org.consort.alma.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consort.alma.bibs.BibBuilder;
import org.consort.alma.users.UserRequestBuilder;
import org.consort.alma.wire.JsonDocument;
import org.consort.alma.wire.RecordXml;
import org.consort.base.Page;
import org.consort.web.Part;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlmaClientTest {
  private static final String KEY = "l7xxsecret";
  private static final String JSON = "application/json";

  private record Asked(
      String method, String path, Map<String, List<String>> query, String key, String body) {}

  private final List<Asked> asked = new ArrayList<>();
  private final List<CallListener.Call> told = new ArrayList<>();
  private final List<Reply> answers = new ArrayList<>();
  private Server server;
  private AlmaClient alma;

  @BeforeEach
  void open() {
    server = Server.start("localhost", 0, List.of(new Part("", (r, _) -> answer(r), List.of())));
    alma = client(server.port());
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void findsAUserAndEscapesTheId() {
    answers.add(json(200, "{\"primary_id\":\"x\",\"unknown\":1}"));

    assertThat(alma.users().find("a/b c@d é").orElseThrow().primaryId()).isEqualTo("x");

    assertThat(asked.getFirst().path()).isEqualTo("/almaws/v1/users/a%2Fb%20c%40d%20%C3%A9");
    assertThat(asked.getFirst().key()).isEqualTo("apikey " + KEY);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().path()).isEqualTo("/users/{}");
    assertThat(told.getFirst().status()).isEqualTo(200);
  }

  @Test
  void anUnknownUserIsNoUserAndAnyOtherRefusalIsARefusal() {
    answers.add(refusal("401861", "User with identifier x was not found."));
    answers.add(refusal("UNAUTHORIZED", "API-key not defined"));

    assertThat(alma.users().find("x")).isEmpty();
    AlmaRefusal refusal = catchThrowableOfType(AlmaRefusal.class, () -> alma.users().find("x"));
    assertThat(refusal.code()).isEqualTo("UNAUTHORIZED");
    assertThat(refusal.status()).isEqualTo(400);
  }

  @Test
  void readsARefusalInXmlThoughItAskedForJson() {
    answers.add(
        Reply.of(
            400,
            "application/xml",
            """
            <web_service_result xmlns="http://com/exlibris/urm/general/xmlbeans">
            <errorsExist>true</errorsExist><errorList><error><errorCode>401129</errorCode>
            <errorMessage>No items can fulfill the submitted request.</errorMessage></error>
            </errorList></web_service_result>"""));

    AlmaRefusal refusal =
        catchThrowableOfType(
            AlmaRefusal.class,
            () ->
                alma.requests()
                    .place("u", "23", UserRequestBuilder.builder().requestType("HOLD").build()));

    assertThat(refusal.code()).isEqualTo("401129");
    assertThat(refusal.sentence()).startsWith("No items");
    assertThat(asked.getFirst().body()).contains("{\"request_type\":\"HOLD\"}");
    assertThat(asked.getFirst().query()).containsEntry("item_pid", List.of("23"));
  }

  @Test
  void tellsTroubleFromRefusalAndNeverShowsTheKey() {
    answers.add(
        json(429, "{\"errorList\":{\"error\":[{\"errorCode\":\"PER_SECOND_THRESHOLD\"}]}}"));
    answers.add(Reply.of(503, "text/html", "<html>down</html>"));
    answers.add(Reply.of(200, "text/html", "<html>hello</html>"));
    answers.add(Reply.of(401, "text/html", "<html>HTTP Status 401</html>"));

    assertThat(trouble().retryable()).isTrue();
    assertThat(trouble().retryable()).isTrue();
    assertThat(trouble().retryable()).isFalse();
    AlmaRefusal refusal = catchThrowableOfType(AlmaRefusal.class, () -> alma.conf().libraries());
    assertThat(refusal.code()).isEqualTo("HTTP_401");
    server.close();
    AlmaUnreachable gone = trouble();
    assertThat(gone.retryable()).isTrue();
    assertThat(gone.toString()).doesNotContain(KEY);
    assertThat(told.getLast().status()).isZero();
  }

  @Test
  void followsARedirectWithItsKeyButOnlyToTheSameServer() {
    String there = "http://localhost:" + server.port() + "/almaws/v1/bibs/99/holdings/22/items/23";
    answers.add(Reply.redirect(302, there));
    answers.add(json(200, "{\"item_data\":{\"pid\":\"23\"}}"));
    answers.add(Reply.redirect(302, "http://127.0.0.2:" + server.port() + "/steal"));

    assertThat(alma.items().byBarcode("B 1"))
        .hasValueSatisfying(item -> assertThat(item.itemData()).extracting("pid").isEqualTo("23"));
    assertThat(asked.getLast().key()).isEqualTo("apikey " + KEY);
    assertThat(asked.getLast().path()).isEqualTo("/almaws/v1/bibs/99/holdings/22/items/23");
    assertThat(
            catchThrowableOfType(AlmaUnreachable.class, () -> alma.items().byBarcode("B 1"))
                .retryable())
        .isFalse();
    assertThat(asked).hasSize(3);
  }

  @Test
  void changesAUsersNamedFieldsAndNothingElse() {
    answers.add(
        json(
            200,
            "{\"primary_id\":\"x\",\"user_group\":{\"value\":\"A\",\"desc\":\"a\"},"
                + "\"strange\":[1.50,null,true,{\"a\":\"b\"}]}"));
    answers.add(json(200, "{}"));

    JsonDocument user = alma.users().document("x");
    alma.users()
        .put(
            "x",
            user.with("2027-01-01Z", "expiry_date").withCode("B", "user_group"),
            List.of("user_group"));

    assertThat(asked.getLast().method()).isEqualTo("PUT");
    assertThat(asked.getLast().query()).containsEntry("override", List.of("user_group"));
    assertThat(asked.getLast().body())
        .isEqualTo(
            "{\"primary_id\":\"x\",\"user_group\":{\"value\":\"B\"},"
                + "\"strange\":[1.50,null,true,{\"a\":\"b\"}],\"expiry_date\":\"2027-01-01Z\"}");
  }

  @Test
  void checksAPassword() {
    answers.add(Reply.noContent());
    answers.add(refusal("401866", "User authentication failed"));

    assertThat(alma.users().passwordMatches("x", "påss wörd")).isTrue();
    assertThat(alma.users().passwordMatches("x", "no")).isFalse();
  }

  @Test
  void sendsRecordsAsXml() {
    answers.add(json(200, "{\"mms_id\":\"99\"}"));

    alma.bibs()
        .create(
            BibBuilder.builder()
                .suppressFromPublishing(true)
                .record(new RecordXml("<record><leader/></record>"))
                .build());

    assertThat(asked.getFirst().body())
        .endsWith(
            "<bib><suppress_from_publishing>true</suppress_from_publishing>"
                + "<record><leader/></record></bib>");
  }

  @Test
  void removingWhatIsGoneIsNoTrouble() {
    answers.add(refusal("401694", "Request Identifier not found."));
    answers.add(refusal("402203", "Input parameters mmsId 99 is not valid."));
    answers.add(refusal("401850", "Failed to delete user"));

    alma.requests().cancel("u", "1", "CancelledAtPatronRequest", "n");
    alma.bibs().delete("99");
    assertThat(catchThrowableOfType(AlmaRefusal.class, () -> alma.users().delete("u")).code())
        .isEqualTo("401850");
    assertThat(asked.get(1).query()).containsEntry("override", List.of("true"));
  }

  @Test
  void asksForPages() {
    answers.add(json(200, "{\"total_record_count\":0}"));

    assertThat(alma.items().ofBib("99", new Page(100, 200)).item()).isEmpty();

    assertThat(asked.getFirst().path()).isEqualTo("/almaws/v1/bibs/99/holdings/ALL/items");
    assertThat(asked.getFirst().query())
        .containsEntry("limit", List.of("100"))
        .containsEntry("offset", List.of("200"))
        .containsEntry("expand", List.of("due_date"));
  }

  @Test
  void givesUpOnASlowAnswer() {
    AlmaAccess impatient =
        new AlmaAccess(
            URI.create("http://localhost:" + server.port()), KEY, Duration.ofNanos(1_000));

    AlmaUnreachable slow =
        catchThrowableOfType(
            AlmaUnreachable.class,
            () -> new AlmaClient(impatient, CallListener.NOBODY).conf().test());

    assertThat(slow.retryable()).isTrue();
    assertThat(impatient.toString()).doesNotContain(KEY);
  }

  private AlmaUnreachable trouble() {
    return catchThrowableOfType(AlmaUnreachable.class, () -> alma.conf().libraries());
  }

  private AlmaClient client(int port) {
    AlmaAccess access = new AlmaAccess(URI.create("http://localhost:" + port), KEY);
    return new AlmaClient(access, told::add);
  }

  private Reply answer(Request request) {
    asked.add(
        new Asked(
            request.method(),
            request.path(),
            request.query(),
            request.header("Authorization").orElse(""),
            new String(request.body(), StandardCharsets.UTF_8)));
    return answers.removeFirst();
  }

  private static Reply json(int status, String body) {
    return Reply.of(status, JSON, body);
  }

  private static Reply refusal(String code, String message) {
    return json(
        400,
        "{\"errorsExist\":true,\"errorList\":{\"error\":[{\"errorCode\":\"%s\",\"errorMessage\":\"%s\",\"trackingId\":\"E01\"}]},\"result\":null}"
            .formatted(code, message));
  }
}
