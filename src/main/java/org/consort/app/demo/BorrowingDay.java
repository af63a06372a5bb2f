package org.consort.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consort.app.demo.Caller.Answer;

/// Patrons ask for other libraries' items, and desk staff scan and lend through the Alma API. What
/// a desk does next follows from the stage a request is in, so a day that was cut off goes on where
/// it stood.
final class BorrowingDay {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MOST_MOVES = 12;
  private static final String MIDDLEMARCH = "9780141439549";
  private static final String PRIDE_AND_PREJUDICE = "9780141439518";

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
    refused(new Wish("\"Middlemarch\"", Place.SOU, Cast.CEM, MIDDLEMARCH));
    refused(new Wish("\"Middlemarch\"", Place.SOU, Cast.DIA, MIDDLEMARCH));
    calledOff(new Wish("\"Middlemarch\"", Place.NOR, Cast.BEN, MIDDLEMARCH));
    left(
        new Wish("\"Middlemarch\"", Place.SOU, Cast.BEN, MIDDLEMARCH),
        "REQUEST_PLACED_AT_BORROWING_AGENCY",
        "stays on the lender's pull list");
    left(
        new Wish("\"Pride and prejudice\"", Place.NOR, Cast.ADA, PRIDE_AND_PREJUDICE),
        "READY_FOR_PICKUP",
        "waits on the hold shelf");
  }

  private void calledOff(Wish wish) {
    Optional<String> id = placed(wish);
    if (id.isPresent()) {
      carry(id.get(), Set.of("REQUEST_PLACED_AT_BORROWING_AGENCY", "FINALISED"));
      hub.post("/requests/" + id.get() + "/cancel", Map.of("by", "patron", "reason", "found one"));
      settled(id.get());
      expect(id.get(), "FINALISED", "thinks better of it before it is shipped");
    }
  }

  private void left(Wish wish, String stage, String what) {
    Optional<String> id = placed(wish);
    if (id.isPresent()) {
      carry(id.get(), Set.of(stage));
      expect(id.get(), stage, what);
    }
  }

  private void whole(Wish wish) {
    Optional<String> id = placed(wish);
    if (id.isPresent()) {
      carry(id.get(), Set.of("FINALISED"));
      expect(id.get(), "FINALISED", "nothing virtual is left of it");
    }
  }

  private Optional<String> placed(Wish wish) {
    Answer answer = place(wish);
    if (!answer.isGood()) {
      story.regret(wish.asked(), "answer " + answer.status() + " " + answer.body());
      return Optional.empty();
    }
    String id = Tree.text(answer.json(), "id");
    story.tell(wish.asked(), "request " + id);
    return Optional.of(id);
  }

  private void expect(String id, String stage, String what) {
    String reached = stage(id);
    if (reached.equals(stage)) {
      story.tell(what, reached);
    } else {
      story.regret(what, reached);
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
