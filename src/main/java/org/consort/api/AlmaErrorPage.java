package org.consort.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Format;
import org.consort.alma.wire.WebServiceResult;
import org.consort.base.Problem;
import org.consort.web.ErrorPage;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Trouble;

/// Tells every trouble in Alma's error document, in the caller's format. The status is nearly
/// always 400, for things not found too: that is what Alma's clients expect.
public final class AlmaErrorPage implements ErrorPage {
  private static final String ROOT = "<web_service_result>";
  private static final String ROOT_WITH_NAMESPACE =
      "<web_service_result xmlns=\"http://com/exlibris/urm/general/xmlbeans\">";

  private final InstantSource clock;
  private final Function<Request, Optional<Integer>> remaining;

  public AlmaErrorPage(InstantSource clock) {
    this(clock, _ -> Optional.empty());
  }

  private AlmaErrorPage(InstantSource clock, Function<Request, Optional<Integer>> remaining) {
    this.clock = clock;
    this.remaining = remaining;
  }

  /// Tells in errors too how many calls are left at these doors.
  public AlmaErrorPage counting(Doors doors) {
    return new AlmaErrorPage(clock, doors::remaining);
  }

  @Override
  public Reply page(Request request, Trouble trouble) {
    Reply told = told(request, trouble);
    // When we are broken the database may be what is broken: no key is looked up then.
    return trouble instanceof Trouble.Broken
        ? told
        : remaining
            .apply(request)
            .map(left -> told.with(Doors.REMAINING, Integer.toString(left)))
            .orElse(told);
  }

  private Reply told(Request request, Trouble trouble) {
    return switch (trouble) {
      case Trouble.Refused(List<Problem> problems) -> tracked(request, 400, problems);
      case Trouble.Missing(Problem problem) -> tracked(request, 400, List.of(problem));
      case Trouble.NoSuchPath(String path) ->
          tracked(request, 400, List.of(ApiReason.PATH_NOT_FOUND.about(below(path))));
      case Trouble.NoSuchMethod(String method, List<String> allowed) ->
          tracked(request, 405, List.of(notAllowed(method, allowed)));
      // Recorded refusals of the gateway carry no tracking id.
      case Trouble.NotAllowed(boolean _, Problem problem) ->
          document(request, 400, List.of(fault(problem)));
      case Trouble.TooOften(Problem problem, Duration pause) ->
          document(request, 429, List.of(fault(problem)))
              .with("Retry-After", Long.toString(Math.max(1, pause.toSeconds())));
      case Trouble.TooLarge(int limit) ->
          tracked(request, 413, List.of(ApiReason.REQUEST_TOO_LARGE.about(limit)));
      case Trouble.Broken(String trackingId) ->
          document(request, 500, List.of(fault(ApiReason.BROKEN.about()).tracked(trackingId)));
    };
  }

  private Reply tracked(Request request, int status, List<Problem> problems) {
    String trackingId = TrackingId.at(clock.instant());
    return document(
        request, status, problems.stream().map(p -> fault(p).tracked(trackingId)).toList());
  }

  private static Reply document(Request request, int status, List<WebServiceResult.Fault> faults) {
    Format format = Negotiation.wanted(request);
    byte[] bytes =
        Codec.write(new WebServiceResult(true, new WebServiceResult.ErrorList(faults)), format);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Reply.of(status, format.contentType(), text.replace(ROOT, ROOT_WITH_NAMESPACE));
  }

  private static WebServiceResult.Fault fault(Problem problem) {
    return new WebServiceResult.Fault(problem.code(), problem.text(), null);
  }

  private static Problem notAllowed(String method, List<String> allowed) {
    return ApiReason.METHOD_NOT_ALLOWED.about(method, String.join(", ", allowed));
  }

  private static String below(String path) {
    return path.startsWith(AlmaRequest.ROOT) ? path.substring(AlmaRequest.ROOT.length()) : path;
  }
}
