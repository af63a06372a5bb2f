package org.consort.web;

import java.time.Duration;
import java.util.List;
import org.consort.base.BadRequest;
import org.consort.base.NotFound;
import org.consort.base.Problem;

/// Why a request was not answered as asked.
public sealed interface Trouble {
  /// The caller is wrong; the problems say how.
  record Refused(List<Problem> problems) implements Trouble {}

  /// What was named is not there.
  record Missing(Problem problem) implements Trouble {}

  /// No route has this path.
  record NoSuchPath(String path) implements Trouble {}

  /// The path exists, but not for this method.
  record NoSuchMethod(String method, List<String> allowed) implements Trouble {}

  /// The caller must first say who they are, or is not allowed here.
  record NotAllowed(boolean known, Problem problem) implements Trouble {}

  /// The caller calls too often; after the pause it may be tried again.
  record TooOften(Problem problem, Duration pause) implements Trouble {}

  /// The body is larger than `limit` bytes.
  record TooLarge(int limit) implements Trouble {}

  /// We are broken. The tracking id finds the log entry.
  record Broken(String trackingId) implements Trouble {}

  /// The one mapping from what handlers throw; whatever is not listed is our own fault.
  static Trouble of(RuntimeException thrown, String trackingId) {
    return switch (thrown) {
      case BadRequest bad -> new Refused(bad.problems());
      case NotFound missing -> new Missing(missing.problem());
      case NotAllowedException refused -> new NotAllowed(refused.known(), refused.problem());
      case TooManyCalls refused -> new TooOften(refused.problem(), refused.pause());
      case BodyTooLarge tooLarge -> new TooLarge(tooLarge.limit());
      default -> new Broken(trackingId);
    };
  }
}
