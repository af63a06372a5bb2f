package org.consort.patrons;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a user may be in an institution or library.
///
/// @param type a number of the table of roles, `200` for a patron
/// @param scope the code of the institution or library it holds in
/// @param expiry the last day it holds
public record Role(
    String type,
    String scope,
    boolean active,
    @Nullable LocalDate expiry,
    List<Parameter> parameters) {
  public static final String PATRON = "200";

  public Role {
    parameters = List.copyOf(parameters);
  }

  public record Parameter(String type, String scope, String value) {}

  static Role patronOf(String scope) {
    return new Role(PATRON, scope, true, null, List.of());
  }

  /// The same where a scope was given.
  Role in(String usualScope) {
    return scope.isEmpty() ? new Role(type, usualScope, active, expiry, parameters) : this;
  }

  boolean holds(LocalDate today) {
    return active && (expiry == null || !today.isAfter(expiry));
  }
}
