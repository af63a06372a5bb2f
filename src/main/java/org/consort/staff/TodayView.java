package org.consort.staff;

import java.util.List;
import org.consort.staff.frame.Tile;

/// The start page: how many of what wait where.
record TodayView(List<Group> groups) {
  /// The figures of one chapter.
  record Group(String heading, List<Tile> tiles) {
    Group {
      tiles = List.copyOf(tiles);
    }
  }

  TodayView {
    groups = List.copyOf(groups);
  }
}
