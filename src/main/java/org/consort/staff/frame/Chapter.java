package org.consort.staff.frame;

import java.util.List;
import org.consort.access.StaffSession;
import org.consort.web.Route;

/// A chapter of the staff pages: one entry of the navigation with all pages behind it.
public interface Chapter {
  Section section();

  List<Route> routes();

  /// What the start page says about it; empty when the visitor may not see it.
  List<Tile> tiles(StaffSession session);
}
