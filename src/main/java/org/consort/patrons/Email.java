package org.consort.patrons;

import java.util.List;

/// An e-mail address of a user.
///
/// @param types codes such as `personal` or `work`
public record Email(
    String address, String description, List<String> types, boolean preferred, Segment segment)
    implements Segmented {
  public Email {
    types = List.copyOf(types);
  }
}
