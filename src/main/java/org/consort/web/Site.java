package org.consort.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consort.base.Problem;
import org.consort.base.Randomness;

/// All parts together: finds who answers a request and turns whatever goes wrong into that part's
/// own kind of answer.
final class Site {
  private static final Logger LOG = Logger.getLogger(Site.class.getName());

  private record Wing(Part part, Routes routes) {}

  static final Problem UNREADABLE =
      new Problem("INVALID_REQUEST", "The request could not be read.");

  private final List<Wing> wings = new ArrayList<>();

  Site(List<Part> parts) {
    parts.forEach(part -> wings.add(new Wing(part, new Routes(part.routes()))));
    wings.sort(Comparator.comparingInt(wing -> -wing.part().prefix().length()));
  }

  Reply answer(Request request) {
    Wing wing = wingOf(request.path());
    try {
      return route(wing, request);
    } catch (RuntimeException e) {
      return wing.part().errors().page(request, understood(e, request));
    }
  }

  /// The answer to a request whose first line or headers cannot be read.
  Reply unreadable(String path) {
    return unreadable(path, _ -> Optional.empty());
  }

  /// The answer to a request of which only the headers can be read.
  Reply unreadable(String path, Request.Headers headers) {
    Request request = new Request("GET", "", path, Map.of(), Map.of(), headers, Sent.NOTHING);
    return wingOf(path).part().errors().page(request, new Trouble.Refused(List.of(UNREADABLE)));
  }

  private Wing wingOf(String path) {
    return wings.stream()
        .filter(wing -> below(wing.part().prefix(), path))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no part of the site has an empty prefix"));
  }

  private static boolean below(String prefix, String path) {
    return path.startsWith(prefix)
        && (path.length() == prefix.length()
            || prefix.isEmpty()
            || path.charAt(prefix.length()) == '/');
  }

  private static Reply route(Wing wing, Request request) {
    String below = request.path().substring(wing.part().prefix().length());
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    return switch (wing.routes().find(method, below)) {
      case Routes.Found.Match match -> match.handler().handle(request.at(match.segments()));
      case Routes.Found.OtherMethods other ->
          wing.part()
              .errors()
              .page(request, new Trouble.NoSuchMethod(request.method(), other.allowed()))
              .with("Allow", String.join(", ", other.allowed()));
      case Routes.Found.Nothing _ ->
          wing.part().errors().page(request, new Trouble.NoSuchPath(request.path()));
    };
  }

  private static Trouble understood(RuntimeException thrown, Request request) {
    String trackingId = "E01-" + Randomness.letters(10);
    Trouble trouble = Trouble.of(thrown, trackingId);
    if (trouble instanceof Trouble.Broken) {
      // The query may carry a key, the path a person's id: neither is logged.
      LOG.log(Level.SEVERE, thrown, () -> trackingId + " while answering " + request.method());
    }
    return trouble;
  }
}
