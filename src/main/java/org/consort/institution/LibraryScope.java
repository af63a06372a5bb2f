package org.consort.institution;

import java.util.Set;

/// The libraries that something is confined to, by their codes; none of them means everywhere.
public record LibraryScope(Set<String> codes) {
  public static final LibraryScope EVERYWHERE = new LibraryScope(Set.of());

  public LibraryScope {
    codes = Set.copyOf(codes);
  }

  /// @param library the code of the library concerned; empty when it is nobody's business yet
  public boolean includes(String library) {
    return codes.isEmpty() || library.isEmpty() || codes.contains(library);
  }
}
