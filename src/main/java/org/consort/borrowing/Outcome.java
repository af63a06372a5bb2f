package org.consort.borrowing;

import java.util.Optional;
import org.consort.borrowing.workflow.Stage;

/// How a request ended, apart from where it stands.
public enum Outcome {
  SUPPLIED,
  NOT_SUPPLIED,
  CANCELLED,
  HANDED_OFF;

  /// The outcome that reaching this stage settles.
  static Optional<Outcome> of(Stage reached) {
    return switch (reached) {
      case COMPLETED -> Optional.of(SUPPLIED);
      case NO_ITEMS_SELECTABLE_AT_ANY_AGENCY -> Optional.of(NOT_SUPPLIED);
      case CANCELLED -> Optional.of(CANCELLED);
      case HANDED_OFF_AS_LOCAL -> Optional.of(HANDED_OFF);
      default -> Optional.empty();
    };
  }
}
