package org.consort.api;

import java.util.function.Consumer;
import org.consort.access.Area;
import org.consort.base.BadRequest;
import org.consort.base.NotFound;
import org.consort.base.Reason;
import org.consort.web.Route;

/// Answers for what Alma keeps and Consort has none of: lists are empty, nothing is found by its
/// id, and nothing can be added.
public record NoneKept(Doors doors, Area area) {
  /// An empty list.
  ///
  /// @param plural the list's root in XML
  /// @param check refuses wrong parameters
  public Route list(String pattern, String plural, Consumer<AlmaRequest> check) {
    return Route.get(
        pattern,
        doors.read(
            area,
            request -> {
              check.accept(request);
              request.page();
              return request.none(plural);
            }));
  }

  public Route list(String pattern, String plural) {
    return list(pattern, plural, _ -> {});
  }

  /// A call about one thing, which is never found.
  ///
  /// @param segment where its id stands in the pattern
  public Route missing(String method, String pattern, String segment, Reason unknown) {
    return route(
        method,
        pattern,
        request -> {
          throw new NotFound(unknown.about(request.segment(segment)));
        });
  }

  /// A call that would add something.
  public Route refused(String method, String pattern, String what) {
    return refused(method, pattern, what, _ -> {});
  }

  /// As without it, after wrong parameters were refused for what they are.
  ///
  /// @param check refuses wrong parameters
  public Route refused(String method, String pattern, String what, Consumer<AlmaRequest> check) {
    return route(
        method,
        pattern,
        request -> {
          check.accept(request);
          throw new BadRequest(ApiReason.NOT_SUPPORTED.about(what));
        });
  }

  private Route route(String method, String pattern, AlmaHandler handler) {
    boolean reads = method.equals("GET");
    return new Route(
        method, pattern, reads ? doors.read(area, handler) : doors.write(area, handler));
  }
}
