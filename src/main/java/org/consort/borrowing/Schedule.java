package org.consort.borrowing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.consort.borrowing.workflow.BorrowingWorkflow;
import org.consort.borrowing.workflow.Route;
import org.consort.borrowing.workflow.Stage;

/// When a request is looked at again, and by when it should have moved on. Looks begin soon after a
/// stage is reached and grow twice as far apart each time.
final class Schedule {
  private Schedule() {}

  static Optional<Instant> look(Route route, Stage stage, int round, Instant now) {
    if (stage.isFinal() || BorrowingWorkflow.watched(route, stage).isEmpty()) {
      return Optional.empty();
    }
    Duration wait = first(stage);
    for (int i = 0; i < round && wait.compareTo(longest(stage)) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return Optional.of(now.plus(wait.compareTo(longest(stage)) < 0 ? wait : longest(stage)));
  }

  private static Duration first(Stage stage) {
    return switch (stage) {
      case REQUEST_PLACED_AT_SUPPLYING_AGENCY -> Duration.ofSeconds(5);
      case LOANED -> Duration.ofHours(12);
      case LOST -> Duration.ofDays(1);
      default -> Duration.ofMinutes(15);
    };
  }

  private static Duration longest(Stage stage) {
    return switch (stage) {
      case LOANED -> Duration.ofDays(2);
      case LOST -> Duration.ofDays(7);
      default -> Duration.ofHours(12);
    };
  }

  /// By when somebody should ask why the request is still in this stage.
  static Optional<Instant> deadline(Stage stage, Instant now) {
    return allowance(stage).map(now::plus);
  }

  private static Optional<Duration> allowance(Stage stage) {
    return switch (stage) {
      case FINALISED, HANDED_OFF_AS_LOCAL -> Optional.empty();
      case REQUEST_PLACED_AT_SUPPLYING_AGENCY,
          REQUEST_PLACED_AT_BORROWING_AGENCY,
          REQUEST_PLACED_AT_PICKUP_AGENCY ->
          Optional.of(Duration.ofDays(4));
      case PICKUP_TRANSIT, RETURN_TRANSIT, RETURNING_UNFILLED -> Optional.of(Duration.ofDays(14));
      case READY_FOR_PICKUP, RECEIVED_AT_PICKUP -> Optional.of(Duration.ofDays(14));
      case LOANED -> Optional.of(Duration.ofDays(56));
      case LOST -> Optional.of(Duration.ofDays(90));
      default -> Optional.of(Duration.ofDays(1));
    };
  }
}
