package org.consort.marc.score;

/// What the points of a pair come to.
public enum Verdict {
  /// The same publication; safe to merge unseen.
  YES,
  /// A person should look.
  REVIEW,
  NO
}
