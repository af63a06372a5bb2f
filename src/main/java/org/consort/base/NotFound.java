package org.consort.base;

/// What the caller named is not there, or is not theirs to see.
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public NotFound(Problem problem) {
    super(problem.toString(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
