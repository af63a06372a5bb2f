package org.consort.api.oai;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.consort.base.Problem;
import org.consort.web.ErrorPage;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Trouble;

/// Tells harvesters what is wrong: what the protocol has a code for in its own document, the rest
/// by status and one line of text.
public final class OaiErrorPage implements ErrorPage {
  private static final String TEXT = "text/plain; charset=UTF-8";

  private final InstantSource clock;

  public OaiErrorPage(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Reply page(Request request, Trouble trouble) {
    return switch (trouble) {
      case Trouble.Refused(List<Problem> problems) ->
          OaiDocument.refused(request, clock.instant(), problems);
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
