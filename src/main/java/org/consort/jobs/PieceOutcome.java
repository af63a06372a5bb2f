package org.consort.jobs;

/// What came of one piece of a run.
public sealed interface PieceOutcome {
  /// @param counter what is counted, in small letters with underscores: `items_changed`
  record Done(String counter, int count) implements PieceOutcome {}

  /// Nothing was done.
  record Refused(String reason) implements PieceOutcome {}
}
