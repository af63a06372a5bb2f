package org.consort.ordering;

import org.jspecify.annotations.Nullable;

/// What makes two orders the same: one vendor's reference, or one sender's idempotency key.
record OrderIdentity(
    @Nullable String vendor,
    @Nullable String vendorReference,
    String sender,
    @Nullable String idempotencyKey) {
  static OrderIdentity of(IncomingOrder order, OrderCall call) {
    return new OrderIdentity(
        order.vendor(), order.vendorReference(), call.sender(), call.idempotencyKey());
  }

  static OrderIdentity of(CheckedOrder order, OrderCall call) {
    return new OrderIdentity(
        order.terms().vendor(),
        order.terms().vendorReference(),
        call.sender(),
        call.idempotencyKey());
  }
}
