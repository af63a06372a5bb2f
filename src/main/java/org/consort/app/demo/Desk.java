package org.consort.app.demo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consort.app.demo.Caller.Answer;

/// What the staff at a circulation desk do for a request, through their own library's Alma API.
///
/// @param libraries the Alma API of each library, by agency code
/// @param request the request as the hub shows it
record Desk(Map<String, Caller> libraries, Map<String, Object> request) {
  private static final Set<String> AT_DESKS =
      Set.of(
          "REQUEST_PLACED_AT_BORROWING_AGENCY",
          "PICKUP_TRANSIT",
          "READY_FOR_PICKUP",
          "LOANED",
          "RETURN_TRANSIT",
          "FINALISED",
          "HANDED_OFF_AS_LOCAL");

  /// Whether the hub goes on by itself from this stage.
  static boolean isTheHubs(String stage) {
    return !AT_DESKS.contains(stage);
  }

  /// Does what the stage calls for; false when no desk has anything to do.
  boolean serve(String stage, Story story) {
    return switch (stage) {
      case "REQUEST_PLACED_AT_BORROWING_AGENCY" -> scan("lender", "ships it", story);
      case "PICKUP_TRANSIT" -> scan("borrower", "puts it on the hold shelf", story);
      case "READY_FOR_PICKUP" -> lend(story);
      case "LOANED" -> scan("borrower", "takes it back", story);
      case "RETURN_TRANSIT" -> scan("lender", "shelves it", story);
      default -> false;
    };
  }

  private boolean scan(String side, String doing, Story story) {
    String path =
        "/bibs/%s/holdings/%s/items/%s?op=scan&library=MAIN&circ_desk=%s"
            .formatted(of(side, "mmsId"), of(side, "holdingId"), of(side, "itemId"), Campus.DESK);
    Answer answer = library(side).post(path);
    return told("%s %s".formatted(of(side, "agency"), doing), answer, story, "additional_info");
  }

  private boolean lend(Story story) {
    String path = "/users/%s/loans?item_pid=%s".formatted(patron(), of("borrower", "itemId"));
    Map<String, Object> body =
        Map.of("circ_desk", Map.of("value", Campus.DESK), "library", Map.of("value", "MAIN"));
    Answer answer = library("borrower").post(path, body);
    return told(of("borrower", "agency") + " lends it", answer, story, "due_date");
  }

  private static boolean told(String what, Answer answer, Story story, String telling) {
    if (!answer.isGood()) {
      story.regret(what, answer.status() + " " + answer.body());
      return false;
    }
    String happened = Tree.text(answer.json(), telling);
    story.tell(what, telling.equals("due_date") ? "due " + happened : firstSentence(happened));
    return true;
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end);
  }

  private Caller library(String side) {
    return Optional.ofNullable(libraries.get(of(side, "agency")))
        .orElseThrow(() -> new IllegalStateException("no library " + of(side, "agency")));
  }

  private String patron() {
    return Tree.text(request, "patron", "id");
  }

  private String of(String side, String field) {
    return Tree.text(request, "sides", side, field);
  }
}
