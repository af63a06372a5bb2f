package org.consort.institution;

import org.jspecify.annotations.Nullable;

/// A code and what it means to people.
///
/// @param enabled whether it may still be used for new things; it keeps its meaning for old ones
/// @param byDefault whether it is the one offered first
/// @param change absent when nobody ever changed it
public record CodeRow(
    String code,
    String description,
    boolean enabled,
    boolean byDefault,
    @Nullable CodeChange change) {
  public CodeRow(String code, String description, boolean enabled, boolean byDefault) {
    this(code, description, enabled, byDefault, null);
  }

  public static CodeRow of(String code, String description) {
    return new CodeRow(code, description, true, false);
  }

  CodeRow with(@Nullable CodeChange other) {
    return new CodeRow(code, description, enabled, byDefault, other);
  }

  /// Whether the other says the same, whoever changed it.
  boolean isLike(CodeRow other) {
    return with(null).equals(other.with(null));
  }
}
