package org.consort.patrons;

import java.util.List;

/// A telephone number of a user.
///
/// @param types codes such as `home` or `mobile`
public record Phone(
    String number, List<String> types, boolean preferred, boolean preferredSms, Segment segment)
    implements Segmented {
  public Phone {
    types = List.copyOf(types);
  }
}
