package org.consort.ordering;

import org.consort.acquisitions.Alert;

/// Something about an order's money that a profile may refuse the order for. Where it does not, the
/// line is made and waits in review.
public enum Refusal {
  NOT_FULLY_FUNDED(OrderingReason.NOT_FULLY_FUNDED, Alert.NOT_FULLY_FUNDED),
  INVALID_FUND(OrderingReason.INVALID_FUND, Alert.INVALID_FUND),
  INSUFFICIENT_FUNDS(OrderingReason.INSUFFICIENT_FUNDS, Alert.INSUFFICIENT_FUNDS);

  private final OrderingReason reason;
  private final Alert alert;

  Refusal(OrderingReason reason, Alert alert) {
    this.reason = reason;
    this.alert = alert;
  }

  OrderingReason reason() {
    return reason;
  }

  Alert alert() {
    return alert;
  }
}
