package org.consort.access;

import java.util.Set;
import org.consort.base.InstitutionId;

/// Whose an API key is and what may be done with it.
///
/// @param name what the institution calls the key, for people and audit rows
public record KeyHolder(
    InstitutionId institution, String name, Set<Area> mayRead, Set<Area> mayWrite) {
  public KeyHolder {
    mayRead = Set.copyOf(mayRead);
    mayWrite = Set.copyOf(mayWrite);
  }

  /// Whoever may write may also read.
  public boolean mayRead(Area area) {
    return mayRead.contains(area) || mayWrite.contains(area);
  }

  public boolean mayWrite(Area area) {
    return mayWrite.contains(area);
  }
}
