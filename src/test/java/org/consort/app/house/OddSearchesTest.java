package org.consort.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What harvesters, searchers and the hub's clients ask, damaged at random, always in the same way:
/// it is answered soon and is never our fault.
///
/// `-Dconsort.odd.requests=20000 -Dconsort.odd.seed=7` asks more, and otherwise.
class OddSearchesTest {
  private static final int USUAL = 300;
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String OAI = "/view/oai/01TST_NOR/request";
  private static final String SRU = "/view/sru/01TST_NOR";
  private static final String HUB = "/hub/v1/requests";
  private static final List<String> CQL =
      List.of(
          "alma.title",
          "alma.all_for_ui",
          "alma.mms_id",
          "rec.id",
          "=",
          "==",
          "<>",
          ">=",
          "all",
          "any",
          "and",
          "or",
          "not",
          "prox/unit=word/distance<3",
          "sortBy",
          "(",
          ")",
          "\"",
          "\"\"",
          "*",
          "?",
          "^",
          "\\",
          "/",
          "=/stem",
          "mosses",
          "\"mosses and\"",
          "2026",
          ">dc=\"x\"");

  private record Question(String path, Map<String, String> parameters) {}

  private final Random random = new Random(Long.getLong("consort.odd.seed", 20261122L));
  private final List<Question> right =
      List.of(
          question(OAI, "verb", "Identify"),
          question(OAI, "verb", "ListSets"),
          question(OAI, "verb", "ListMetadataFormats"),
          question(OAI, "verb", "ListIdentifiers", "metadataPrefix", "marc21", "set", "x"),
          question(
              OAI,
              "verb",
              "ListRecords",
              "metadataPrefix",
              "oai_dc",
              "from",
              "2026-01-01",
              "until",
              "2027-01-01"),
          question(OAI, "verb", "ListRecords", "resumptionToken", "x"),
          question(
              OAI,
              "verb",
              "GetRecord",
              "metadataPrefix",
              "marc21",
              "identifier",
              "oai:alma.01TST_NOR:991"),
          question(SRU, "version", "1.2", "operation", "explain"),
          question(
              SRU,
              "version",
              "1.2",
              "operation",
              "searchRetrieve",
              "query",
              "alma.title=mosses",
              "startRecord",
              "1",
              "maximumRecords",
              "5",
              "recordSchema",
              "marcxml"),
          question(SRU, "version", "1.2", "operation", "searchRetrieve", "query", ""),
          question(SRU, "version", "1.2", "operation", "searchRetrieve", "query", ""),
          question(HUB, "stage", "LOANED", "limit", "5", "from", "2026-01-01", "q", "moss"),
          question(HUB, "role", "BORROWER", "after", "x", "sort", "placedAt", "agency", "NOR"));

  @Test
  void everyQuestionIsAnsweredOrRefused() throws IOException, InterruptedException {
    try (SmallHouse house = new SmallHouse()) {
      Stock.made(house.caller("application/json"), house.root(), "reader");
      List<String> before = new Fingerprint(house.database()).taken();
      List<String> troubles = new ArrayList<>();
      Map<String, Integer> taken = new TreeMap<>();
      int many = Integer.getInteger("consort.odd.requests", USUAL);
      for (int i = 0; i < many; i++) {
        String address = house.root() + address(damaged(right.get(i % right.size())));
        HttpResponse<String> answer = answer(house, address);
        if (answer.statusCode() == 200) {
          taken.merge(right.get(i % right.size()).path(), 1, Integer::sum);
        }
        if (answer.statusCode() >= 500 || answer.body().isEmpty()) {
          troubles.add(address + " -> " + answer.statusCode() + " " + answer.body());
        }
      }
      assertThat(troubles).isEmpty();
      assertThat(taken).containsOnlyKeys(OAI, SRU, HUB);
      assertThat(new Fingerprint(house.database()).taken()).isEqualTo(before);
    }
  }

  private Question damaged(Question question) {
    Map<String, String> parameters = new LinkedHashMap<>(question.parameters());
    parameters.computeIfPresent("query", (_, query) -> query.isEmpty() ? anyQuery() : query);
    List<String> names = List.copyOf(parameters.keySet());
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> parameters.remove(name);
      case 1, 2 -> parameters.put(name, OddTexts.any(random));
      case 3 -> parameters.put(OddTexts.any(random), "x");
      default -> {}
    }
    return new Question(question.path(), parameters);
  }

  private String anyQuery() {
    StringBuilder query = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      query.append(
          random.nextInt(20) == 0 ? OddTexts.any(random) : CQL.get(random.nextInt(CQL.size())));
      query.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return query.toString();
  }

  private HttpResponse<String> answer(SmallHouse house, String address)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + house.token())
            .timeout(SOON)
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private static Question question(String path, String... namesAndValues) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Question(path, parameters);
  }

  private static String address(Question question) {
    return question.path()
        + "?"
        + question.parameters().entrySet().stream()
            .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
