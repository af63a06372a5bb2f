package org.consort.api.hub;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.base.Problem;
import org.consort.web.ErrorPage;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Trouble;
import org.jspecify.annotations.Nullable;

/// Tells every trouble as a problem document (RFC 9457).
final class ProblemPage implements ErrorPage {
  private static final String TYPE = "application/problem+json";

  @Override
  public Reply page(Request request, Trouble trouble) {
    return switch (trouble) {
      case Trouble.Refused(List<Problem> problems) ->
          problem(400, "The request cannot be understood", problems);
      case Trouble.Missing(Problem problem) -> problem(404, "Not found", List.of(problem));
      case Trouble.NoSuchPath _ ->
          problem(404, "Not found", List.of(new Problem("not-found", "There is no such path.")));
      case Trouble.NoSuchMethod(String method, List<String> allowed) ->
          problem(
              405,
              "Method not allowed",
              List.of(
                  new Problem(
                      "method-not-allowed",
                      method + " is not allowed here, only " + String.join(", ", allowed) + ".")));
      case Trouble.NotAllowed(boolean known, Problem problem) ->
          known
              ? problem(403, "Forbidden", List.of(problem))
              : problem(401, "Unauthorized", List.of(problem)).with("WWW-Authenticate", "Bearer");
      case Trouble.TooOften(Problem problem, Duration pause) ->
          problem(429, "Too many requests", List.of(problem))
              .with("Retry-After", Long.toString(Math.max(1, pause.toSeconds())));
      case Trouble.TooLarge(int limit) ->
          problem(
              413,
              "Too large",
              List.of(new Problem("too-large", "A body may have " + limit + " bytes.")));
      case Trouble.Broken(String trackingId) ->
          problem(
              500,
              "The hub failed",
              List.of(new Problem("broken", "The log has it under " + trackingId + ".")));
    };
  }

  private static Reply problem(int status, String title, List<Problem> problems) {
    List<Map<String, @Nullable Object>> listed = problems.stream().map(ProblemPage::shape).toList();
    return document(status, title, problems.getFirst().text(), listed);
  }

  private static Map<String, @Nullable Object> shape(Problem problem) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("code", problem.code());
    shape.put("text", problem.text());
    return shape;
  }

  static Reply document(
      int status, String title, String detail, List<Map<String, @Nullable Object>> problems) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("type", "about:blank");
    document.put("title", title);
    document.put("status", status);
    document.put("detail", detail);
    document.put("problems", problems);
    return Reply.of(status, TYPE, Json.write(document));
  }
}
