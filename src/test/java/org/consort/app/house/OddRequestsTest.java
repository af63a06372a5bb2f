package org.consort.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.consort.api.Answered;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Right requests for every call of the API, damaged at random, always in the same way: whatever
/// comes is answered soon, is never our fault, and has changed nothing when it is refused.
///
/// `-Dconsort.odd.requests=20000 -Dconsort.odd.seed=7` sends more, and others.
class OddRequestsTest {
  private static final int USUAL = 400;
  private static final int STOCK_LASTS = 80;
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private record Call(String method, String pattern) {}

  private final Random random = new Random(Long.getLong("consort.odd.seed", 20261122L));
  private final SmallHouse house = new SmallHouse();
  private final Fingerprint fingerprint = new Fingerprint(house.database());
  private final OddRequests odd = new OddRequests(random);

  private final List<String> troubles = new ArrayList<>();
  private Stock stock = stock(0);
  private List<String> before = fingerprint.taken();
  private int refused;

  @Test
  void everyCallTakesOrRefusesWhateverComes() throws IOException, InterruptedException {
    try (house) {
      JsonNode description = house.description();
      RecordedRequests recorded = new RecordedRequests(house, description, random);
      List<Call> calls = calls(description);
      int many = Integer.getInteger("consort.odd.requests", USUAL);
      for (int i = 0; i < many; i++) {
        if (i % STOCK_LASTS == STOCK_LASTS - 1) {
          restock(i);
        }
        Call call = calls.get(i % calls.size());
        RecordedRequest right = recorded.of(call.method(), call.pattern(), stock);
        send(call, random.nextInt(8) == 0 ? right : odd.damaged(right));
      }
      assertThat(troubles).isEmpty();
      assertThat(refused).isBetween(many / 10, many - many / 20);
    }
  }

  private void restock(int number) {
    stock = stock(number);
    List<String> stocked = fingerprint.taken();
    assertThat(stocked).isNotEqualTo(before);
    before = stocked;
  }

  private void send(Call call, RecordedRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = answer(request);
    List<String> after = fingerprint.taken();
    if (answer.statusCode() >= 400) {
      refused++;
      if (answer.statusCode() >= 500 || !answer.body().contains("errorCode")) {
        troubles.add(told(call, request, answer));
      }
      if (!after.equals(before)) {
        troubles.add("changed " + changes(before, after) + "\n" + told(call, request, answer));
      }
    }
    before = after;
  }

  private static List<Call> calls(JsonNode description) {
    List<Call> calls = new ArrayList<>();
    description
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(m -> calls.add(new Call(m.toUpperCase(Locale.ROOT), path.getKey()))));
    return calls;
  }

  private Stock stock(int number) {
    return Stock.made(house.caller("application/json"), house.root(), "reader" + number);
  }

  private HttpResponse<String> answer(RecordedRequest request)
      throws IOException, InterruptedException {
    HttpRequest.Builder sent =
        HttpRequest.newBuilder(URI.create(address(request)))
            .timeout(SOON)
            .method(
                request.method(),
                request.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(request.body()));
    request.headers().forEach(sent::setHeader);
    return Answered.note(HTTP.send(sent.build(), BodyHandlers.ofString()));
  }

  private String address(RecordedRequest request) {
    String path =
        request.segments().stream().map(OddRequestsTest::encoded).collect(Collectors.joining("/"));
    String query =
        request.parameters().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    return house.root() + "/almaws/v1/" + path + (query.isEmpty() ? "" : "?" + query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static List<String> changes(List<String> before, List<String> after) {
    return after.stream().filter(table -> !before.contains(table)).toList();
  }

  private String told(Call call, RecordedRequest request, HttpResponse<String> answer) {
    return "%s %s\n%s %s\n%s\n-> %d %s\n"
        .formatted(
            call.method(),
            call.pattern(),
            request.method(),
            address(request),
            request.body(),
            answer.statusCode(),
            answer.body());
  }
}
