package org.consort.app.demo;

import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.BadRequest;
import org.consort.base.ManualClock;
import org.consort.base.Problem;
import org.consort.jobs.Chores;
import org.consort.web.Json;
import org.consort.web.Part;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;
import org.consort.web.Trouble;

/// `POST /sandbox/clock {"advance":"P3D"}`: lets time pass where it stands still.
record SandboxPart(InstantSource clock, Chores chores) {
  private static final String JSON = "application/json";

  static List<Part> of(InstantSource clock, Chores chores) {
    SandboxPart part = new SandboxPart(clock, chores);
    return List.of(
        new Part(
            "/sandbox",
            SandboxPart::told,
            List.of(Route.get("/clock", _ -> part.time()), Route.post("/clock", part::advance))));
  }

  private Reply time() {
    return Reply.of(200, JSON, Json.write(Map.of("now", clock.instant())));
  }

  /// What falls due on the way has been done when this answers.
  private Reply advance(Request request) {
    if (!(clock instanceof ManualClock manual)) {
      throw refused("The clock runs by itself; start the sandbox with --clock manual.");
    }
    manual.passes(duration(request));
    chores.runAll();
    return time();
  }

  private static Duration duration(Request request) {
    Object advance = Json.readObject(request.body()).get("advance");
    try {
      return Optional.ofNullable(advance)
          .map(text -> Duration.parse(text.toString()))
          .filter(duration -> !duration.isNegative())
          .orElseThrow(() -> refused("\"advance\" is wanted, as in {\"advance\":\"P3D\"}."));
    } catch (DateTimeParseException _) {
      throw refused("\"advance\" is an ISO 8601 duration such as P3D or PT2H, not " + advance);
    }
  }

  private static BadRequest refused(String why) {
    return new BadRequest(new Problem("CLOCK", why));
  }

  private static Reply told(Request request, Trouble trouble) {
    int status =
        switch (trouble) {
          case Trouble.NoSuchPath _, Trouble.Missing _ -> 404;
          case Trouble.NoSuchMethod _ -> 405;
          case Trouble.TooLarge _ -> 413;
          case Trouble.NotAllowed _ -> 403;
          case Trouble.TooOften _ -> 429;
          case Trouble.Refused _ -> 400;
          case Trouble.Broken _ -> 500;
        };
    String detail =
        trouble instanceof Trouble.Refused refused
            ? refused.problems().getFirst().text()
            : request.path();
    return Reply.of(
        status, "application/problem+json", Json.write(Map.of("status", status, "detail", detail)));
  }
}
