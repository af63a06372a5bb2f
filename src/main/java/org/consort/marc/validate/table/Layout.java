package org.consort.marc.validate.table;

import java.util.List;

/// The positions of a leader or control field.
public record Layout(Lengths lengths, String page, List<PositionRule> positions) {
  /// Stands for a field whose positions nobody has described.
  public static final Layout UNDEFINED = new Layout(new Lengths(0, 9999, 0), "", List.of());

  public Layout {
    positions = List.copyOf(positions);
  }

  Layout moved(int by) {
    return new Layout(
        lengths, page, positions.stream().map(position -> position.moved(by)).toList());
  }
}
