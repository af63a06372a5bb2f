package org.consort.sets;

/// What may be written down about a set, and changed later.
///
/// @param query what a logical set asks, see [SetQuery]; empty for an itemized one
public record SetForm(
    String name,
    String description,
    String note,
    boolean isPrivate,
    boolean isActive,
    String query) {
  public SetForm withQuery(String other) {
    return new SetForm(name, description, note, isPrivate, isActive, other);
  }
}
