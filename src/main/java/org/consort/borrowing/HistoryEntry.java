package org.consort.borrowing;

import java.time.Instant;
import org.consort.borrowing.workflow.Stage;

/// One line of a request's history; it names no person and holds no secret.
///
/// @param name of the event, task or call
/// @param stage where the request stood afterwards
public record HistoryEntry(
    int number, Instant at, Kind kind, String name, String detail, Stage stage) {
  public enum Kind {
    /// Moved the request on.
    EVENT,
    /// Happened, but no row of the workflow covers it here.
    NOTED,
    STEP,
    CALL,
    ATTENTION
  }
}
