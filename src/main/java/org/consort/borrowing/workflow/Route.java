package org.consort.borrowing.workflow;

/// How many libraries a request passes through; decided anew whenever a lender is chosen.
public enum Route {
  UNDECIDED(0),
  ONE_LIBRARY(1),
  TWO_LIBRARIES(2),
  THREE_LIBRARIES(3);

  private final int libraries;

  Route(int libraries) {
    this.libraries = libraries;
  }

  /// How many libraries it joins; 0 while that is not decided.
  public int libraries() {
    return libraries;
  }
}
