package org.consort.api;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.consort.base.Problem;
import org.consort.web.Reply;
import org.consort.web.Trouble;

/// Tells trouble by its HTTP status and a line of text, for protocols whose own documents have no
/// place for it.
public final class PlainTrouble {
  private static final String TEXT = "text/plain; charset=UTF-8";

  private PlainTrouble() {}

  public static Reply told(Trouble trouble) {
    return switch (trouble) {
      case Trouble.Refused(List<Problem> problems) ->
          Reply.of(
              400, TEXT, problems.stream().map(Problem::text).collect(Collectors.joining(" ")));
      case Trouble.Missing(Problem problem) -> Reply.of(404, TEXT, problem.text());
      case Trouble.NoSuchPath(String path) -> Reply.of(404, TEXT, "Nothing is at " + path);
      case Trouble.NoSuchMethod(String method, List<String> allowed) ->
          Reply.of(405, TEXT, method + " is not for here; valid: " + allowed);
      case Trouble.NotAllowed(boolean _, Problem problem) -> Reply.of(403, TEXT, problem.text());
      case Trouble.TooOften(Problem problem, Duration pause) ->
          Reply.of(429, TEXT, problem.text())
              .with("Retry-After", Long.toString(Math.max(1, pause.toSeconds())));
      case Trouble.TooLarge(int limit) -> Reply.of(413, TEXT, "At most " + limit + " bytes");
      case Trouble.Broken(String trackingId) -> Reply.of(500, TEXT, "Broken: " + trackingId);
    };
  }
}
