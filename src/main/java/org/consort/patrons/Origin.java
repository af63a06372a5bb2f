package org.consort.patrons;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who made an entry, and when; unknown for entries brought from elsewhere.
public record Origin(String by, @Nullable Instant at) {
  public static final Origin UNKNOWN = new Origin("", null);
}
