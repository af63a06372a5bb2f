package org.consort.sets;

import java.time.Instant;

/// A set of an institution.
///
/// @param id ends in the institution's digits
/// @param statusAt when it last became active or inactive
public record MemberSet(
    long id,
    SetContent content,
    SetType type,
    SetForm form,
    String by,
    Instant created,
    Instant statusAt) {
  public String name() {
    return form.name();
  }

  public boolean isLogical() {
    return type == SetType.LOGICAL;
  }

  MemberSet with(SetForm other, Instant now) {
    Instant since = other.isActive() == form.isActive() ? statusAt : now;
    return new MemberSet(id, content, type, other, by, created, since);
  }
}
