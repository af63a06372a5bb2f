package org.consort.access;

import java.util.Set;
import org.consort.base.InstitutionId;

/// Somebody who may sign in to the staff pages.
///
/// @param name what is typed to sign in, compared without case
/// @param institutions where the roles hold
public record StaffAccount(
    String name, String displayName, Set<StaffRole> roles, Set<InstitutionId> institutions) {
  public StaffAccount {
    roles = Set.copyOf(roles);
    institutions = Set.copyOf(institutions);
  }

  public boolean may(StaffRole role, InstitutionId institution) {
    return roles.contains(role) && institutions.contains(institution);
  }
}
