package org.consort.access;

import java.util.Set;

/// Whose a bearer token of the hub's API is, and the rights that came with it, in the hub's words.
public record TokenHolder(String name, Set<String> rights) {
  public TokenHolder {
    rights = Set.copyOf(rights);
  }

  public boolean may(String right) {
    return rights.contains(right);
  }
}
