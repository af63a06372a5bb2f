package org.consort.staff.frame;

import org.consort.access.StaffSession;
import org.jspecify.annotations.Nullable;

/// What surrounds the content of a page.
///
/// @param section null when the page belongs to none
/// @param visitor null when nobody is signed in
public record Frame(
    String title,
    @Nullable Section section,
    @Nullable StaffSession visitor,
    Assets assets,
    Wording wording) {

  /// The visitor of a page that only signed-in people see.
  public StaffSession signedIn() {
    if (visitor == null) {
      throw new IllegalStateException("nobody is signed in");
    }
    return visitor;
  }
}
