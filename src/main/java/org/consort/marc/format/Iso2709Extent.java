package org.consort.marc.format;

import java.io.IOException;
import java.util.List;
import org.consort.marc.format.Repair.Kind;

/// Finds out where a record really begins and ends, when its leader and the first terminator
/// disagree.
final class Iso2709Extent {
  private Iso2709Extent() {}

  static void settle(Iso2709Window window, List<Repair> repairs) throws IOException {
    int stated = Iso2709Record.number(window.bytes(), window.from(), 5);
    // left for later: garbage before, lost terminators, terminators inside
    if (!window.isTerminated()) {
      repairs.add(new Repair(Kind.TERMINATOR, "the record has no terminator"));
    }
  }
}
