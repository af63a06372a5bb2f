package org.consort.sets;

import java.util.List;

/// A member of a set, as lists show it.
///
/// @param id what others call it: an MMS id, an item's id, a primary id, a line's number
/// @param description its title or name; empty when it is gone
/// @param within the ids of the title and the holdings an item belongs to; of others nothing
public record Member(String id, String description, List<String> within) {
  public Member {
    within = List.copyOf(within);
  }

  static Member of(String id, String description) {
    return new Member(id, description, List.of());
  }
}
