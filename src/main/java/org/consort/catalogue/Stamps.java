package org.consort.catalogue;

import java.time.Instant;

/// When a record was made and last changed, and under which name.
public record Stamps(Instant created, String createdBy, Instant modified, String modifiedBy) {
  static Stamps first(Instant now, String by) {
    return new Stamps(now, by, now, by);
  }

  Stamps changed(Instant now, String by) {
    return new Stamps(created, createdBy, now, by);
  }
}
