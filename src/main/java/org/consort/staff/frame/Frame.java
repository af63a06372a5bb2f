package org.consort.staff.frame;

import java.time.ZoneId;
import java.util.List;
import org.consort.access.StaffSession;
import org.jspecify.annotations.Nullable;

/// What surrounds the content of a page.
///
/// @param visitor null when nobody is signed in
public record Frame(Place place, @Nullable StaffSession visitor, Assets assets, Wording wording) {

  /// Where in the site a page is.
  ///
  /// @param section null when the page belongs to none
  public record Place(String title, @Nullable Section section, List<Section> sections) {
    public Place {
      sections = List.copyOf(sections);
    }
  }

  /// The same with times told in another zone.
  public Frame in(ZoneId zone) {
    return new Frame(place, visitor, assets, wording.in(zone));
  }

  /// The visitor of a page that only signed-in people see.
  public StaffSession signedIn() {
    if (visitor == null) {
      throw new IllegalStateException("nobody is signed in");
    }
    return visitor;
  }
}
