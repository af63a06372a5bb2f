package org.consort.circulation;

import org.jspecify.annotations.Nullable;

/// How a hold ended.
///
/// @param reason code of the table of cancellation reasons, when it was cancelled
/// @param told whether the patron is told
record HoldEnding(Kind kind, @Nullable String reason, @Nullable String note, boolean told) {
  static final HoldEnding LENT = new HoldEnding(Kind.FULFILLED, null, null, false);
  static final HoldEnding EXPIRED = new HoldEnding(Kind.EXPIRED, null, null, true);

  /// What the patron reads.
  String sentence() {
    return switch (kind) {
      case FULFILLED -> "Your request has been fulfilled.";
      case CANCELLED -> "Your request was cancelled%s.".formatted(why());
      case EXPIRED -> "Your request has expired.";
    };
  }

  private String why() {
    String given = note == null || note.isBlank() ? reason : note;
    return given == null ? "" : ": " + given;
  }

  CirculationNews.Event event() {
    return kind == Kind.FULFILLED
        ? CirculationNews.Event.REQUEST_CLOSED
        : CirculationNews.Event.REQUEST_CANCELED;
  }

  enum Kind {
    FULFILLED,
    CANCELLED,
    /// Not collected in time, or wanted no longer.
    EXPIRED
  }
}
