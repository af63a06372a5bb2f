package org.consort.borrowing.workflow;

/// How many libraries a request passes through; decided anew whenever a lender is chosen.
public enum Route {
  UNDECIDED,
  ONE_LIBRARY,
  TWO_LIBRARIES,
  THREE_LIBRARIES
}
