package org.consort.app.demo;

import java.io.PrintStream;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The day that is played at the libraries, entirely from outside: through the Alma API and the
/// hub's API, with the keys of the ready file.
record Day(String baseUrl, SandboxSecrets secrets, InstantSource clock) {
  /// Answers whether everything happened that was to happen.
  boolean play(PrintStream out) {
    Story story = new Story(out);
    try (HttpClient http = HttpClient.newHttpClient()) {
      new VendorMorning(library(http, Place.NOR), story, year()).play();
      new BorrowingDay(hub(http), libraries(http), story).play();
    }
    return story.ended();
  }

  private int year() {
    return LocalDate.ofInstant(clock.instant(), Place.ZONE).getYear();
  }

  private Map<String, Caller> libraries(HttpClient http) {
    return Place.LIBRARIES.stream()
        .collect(Collectors.toMap(Place::name, place -> library(http, place)));
  }

  private Caller library(HttpClient http, Place place) {
    return new Caller(http, baseUrl + "/almaws/v1", List.of())
        .with("Authorization", "apikey " + secrets.key(place))
        .with("Accept", "application/json");
  }

  private Caller hub(HttpClient http) {
    return new Caller(http, baseUrl + "/hub/v1", List.of())
        .with("Authorization", "Bearer " + secrets.hubToken());
  }
}
