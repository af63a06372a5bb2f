package org.consort.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.consort.app.demo.Caller.Answer;

/// Patrons ask for other libraries' items, and desk staff scan and lend through the Alma API. What
/// a desk does next follows from the stage a request is in, so a day that was cut off goes on where
/// it stood.
final class BorrowingDay {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MOST_MOVES = 12;
  private static final Set<String> ENDED = Set.of("FINALISED");

  private final Caller hub;
  private final Map<String, Caller> desks;
  private final Story story;

  /// @param desks the Alma API of each library, by agency code
  BorrowingDay(Caller hub, Map<String, Caller> desks, Story story) {
    this.hub = hub;
    this.desks = desks;
    this.story = story;
  }

  /// A patron's wish.
  private record Wish(String name, Place home, Cast patron, String isbn) {
    String asked() {
      return "%s of %s asks for %s".formatted(patron.given(), home.name(), name);
    }

    Map<String, Object> body() {
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("patron", Map.of("agency", home.name(), "id", patron.idAt(home)));
      body.put("title", Map.of("isbn", isbn));
      body.put("pickup", Map.of("agency", home.name(), "library", "MAIN"));
      return body;
    }
  }

  void play() {
    story.chapter("The day at the borrowing desks");
    whole(new Wish("\"The left hand of darkness\"", Place.NOR, Cast.ADA, "9780441478125"));
    Wish middlemarch = new Wish("\"Middlemarch\"", Place.SOU, Cast.CEM, "9780141439549");
    refused(middlemarch);
    refused(new Wish("\"Middlemarch\"", Place.SOU, Cast.DIA, "9780141439549"));
  }

  private void whole(Wish wish) {
    Answer placed = place(wish);
    if (!placed.isGood()) {
      story.regret(wish.asked(), "answer " + placed.status() + " " + placed.body());
      return;
    }
    String id = Tree.text(placed.json(), "id");
    story.tell(wish.asked(), "request " + id);
    carry(id, ENDED);
    String stage = stage(id);
    if (stage.equals("FINALISED")) {
      story.tell("nothing virtual is left of it", stage);
    } else {
      story.regret("comes home and is cleaned up", stage);
    }
  }

  private void refused(Wish wish) {
    Answer answer = place(wish);
    if (answer.status() == 422) {
      story.tell(wish.asked(), "refused: " + Tree.text(answer.json(), "problems", "patronText"));
    } else {
      story.regret(wish.asked(), "was not refused, " + answer.status());
    }
  }

  private Answer place(Wish wish) {
    String key = "day-%s-%s".formatted(wish.patron().idAt(wish.home()), wish.isbn());
    return hub.with("Idempotency-Key", key).post("/requests", wish.body());
  }

  /// Lets the desks do what each stage calls for, until the request stands in one of the stages.
  private void carry(String id, Set<String> until) {
    // A day that was cut off may have ended with a scan the hub has not seen.
    settled(id);
    hub.post("/requests/" + id + "/look");
    for (int move = 0; move < MOST_MOVES; move++) {
      Map<String, Object> request = settled(id);
      String stage = Tree.text(request, "stage");
      if (until.contains(stage) || !new Desk(desks, request).serve(stage, story)) {
        return;
      }
      hub.post("/requests/" + id + "/look");
      awaitChange(id, stage);
    }
  }

  /// The request once the hub has nothing more to do for it by itself.
  private Map<String, Object> settled(String id) {
    Instant until = Instant.now().plus(PATIENCE);
    Map<String, Object> request = read(id);
    while (Desk.isTheHubs(Tree.text(request, "stage")) && Instant.now().isBefore(until)) {
      pause();
      request = read(id);
    }
    return request;
  }

  private void awaitChange(String id, String stage) {
    Instant until = Instant.now().plus(PATIENCE);
    while (stage(id).equals(stage) && Instant.now().isBefore(until)) {
      pause();
    }
  }

  private String stage(String id) {
    return Tree.text(read(id), "stage");
  }

  private Map<String, Object> read(String id) {
    return hub.get("/requests/" + id).json();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
