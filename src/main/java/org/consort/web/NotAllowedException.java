package org.consort.web;

import org.consort.base.Problem;

/// Nobody we know is asking (`known` is false), or somebody who may not do this.
public final class NotAllowedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean known;
  private final transient Problem problem;

  public NotAllowedException(boolean known, Problem problem) {
    super(problem.toString(), null, false, false);
    this.known = known;
    this.problem = problem;
  }

  public boolean known() {
    return known;
  }

  public Problem problem() {
    return problem;
  }
}
