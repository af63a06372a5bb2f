package org.consort.borrowing.workflow;

/// The part a library plays in a request. The borrower is the patron's home; it is also where the
/// item is picked up unless there is a pickup side.
public enum Side {
  BORROWER,
  LENDER,
  PICKUP
}
