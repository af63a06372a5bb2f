package org.consort.institution;

/// A code and what it means to people.
///
/// @param enabled whether it may still be used for new things; it keeps its meaning for old ones
/// @param byDefault whether it is the one offered first
public record CodeRow(String code, String description, boolean enabled, boolean byDefault) {
  public static CodeRow of(String code, String description) {
    return new CodeRow(code, description, true, false);
  }
}
