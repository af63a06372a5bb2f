package org.consort.access;

import java.time.Instant;

/// Who did what, when. Never contains a secret or a patron's name.
public record AuditEntry(Instant at, Deed deed) {
  /// @param actor a staff account, a key's name, or `setup` for the program itself
  /// @param subject the name of what it was done to
  public record Deed(String actor, String action, String subject) {}
}
