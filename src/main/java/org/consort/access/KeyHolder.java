package org.consort.access;

import java.util.Set;
import org.consort.base.InstitutionId;

/// Whose an API key is and what may be done with it.
///
/// @param name what the institution calls the key, for people and audit rows
/// @param libraries codes of the libraries whose requests, loans and fees it is confined to; empty
///   when it is not confined
public record KeyHolder(
    InstitutionId institution,
    String name,
    Set<Area> mayRead,
    Set<Area> mayWrite,
    Set<String> libraries) {
  public KeyHolder {
    mayRead = Set.copyOf(mayRead);
    mayWrite = Set.copyOf(mayWrite);
    libraries = Set.copyOf(libraries);
  }

  /// For a key that is not confined.
  public KeyHolder(InstitutionId institution, String name, Set<Area> mayRead, Set<Area> mayWrite) {
    this(institution, name, mayRead, mayWrite, Set.of());
  }

  /// The same rights, for circulation in these libraries only.
  public KeyHolder confinedTo(Set<String> codes) {
    return new KeyHolder(institution, name, mayRead, mayWrite, codes);
  }

  /// Whoever may write may also read.
  public boolean mayRead(Area area) {
    return mayRead.contains(area) || mayWrite.contains(area);
  }

  public boolean mayWrite(Area area) {
    return mayWrite.contains(area);
  }
}
