package org.consort.patrons;

import java.util.List;

/// What a user is allowed and what is withheld.
///
/// @param proxyFor primary ids of the users this one may act for
/// @param sharingLibraries codes of the libraries that borrow elsewhere for this user
/// @param mustChangePassword at the next sign-in
public record Privileges(
    List<Role> roles,
    List<Block> blocks,
    List<String> proxyFor,
    List<String> sharingLibraries,
    boolean mustChangePassword) {
  public static final Privileges NONE =
      new Privileges(List.of(), List.of(), List.of(), List.of(), false);

  /// Of all this a brief look shows only what concerns the sign-in.
  Privileges inBrief() {
    return new Privileges(List.of(), List.of(), List.of(), List.of(), mustChangePassword);
  }

  public Privileges {
    roles = List.copyOf(roles);
    blocks = List.copyOf(blocks);
    proxyFor = List.copyOf(proxyFor);
    sharingLibraries = List.copyOf(sharingLibraries);
  }
}
