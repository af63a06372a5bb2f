package org.consort.ordering;

/// The money an order was planned with is no longer as it was. Thrown out of the writing
/// transaction to undo it; the order is then planned again.
final class FundsChanged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FundsChanged() {
    super(null, null, false, false);
  }
}
