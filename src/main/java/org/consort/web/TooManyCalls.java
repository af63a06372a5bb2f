package org.consort.web;

import java.time.Duration;
import org.consort.base.Problem;

/// The caller has made more calls than agreed, or there is no room for the answer; this one was not
/// executed.
public final class TooManyCalls extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final Duration pause;

  /// @param pause after which it may be tried again
  public TooManyCalls(Problem problem, Duration pause) {
    super(problem.toString(), null, false, false);
    this.problem = problem;
    this.pause = pause;
  }

  Problem problem() {
    return problem;
  }

  Duration pause() {
    return pause;
  }
}
