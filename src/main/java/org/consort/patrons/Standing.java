package org.consort.patrons;

/// Whether a user may borrow and request today. When several hold, the one listed last here counts.
public enum Standing {
  ACTIVE,
  BLOCKED,
  EXPIRED,
  INACTIVE
}
