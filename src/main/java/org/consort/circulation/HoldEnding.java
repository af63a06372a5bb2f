package org.consort.circulation;

import org.jspecify.annotations.Nullable;

/// How a hold ended.
///
/// @param reason code of the table of cancellation reasons, when it was cancelled
record HoldEnding(Kind kind, @Nullable String reason, @Nullable String note) {
  static final HoldEnding LENT = new HoldEnding(Kind.FULFILLED, null, null);

  CirculationNews.Event event() {
    return kind == Kind.FULFILLED
        ? CirculationNews.Event.REQUEST_CLOSED
        : CirculationNews.Event.REQUEST_CANCELED;
  }

  enum Kind {
    FULFILLED,
    CANCELLED
  }
}
