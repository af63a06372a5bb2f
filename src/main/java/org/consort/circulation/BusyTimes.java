package org.consort.circulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// When so many things are in use that none is left.
///
/// @param uses when one of them each is in use
/// @param copies how many there are
record BusyTimes(List<BusyTime> uses, int copies) {
  /// From one change to the next, those times in which every copy is in use.
  List<BusyTime> all(Instant from, Instant until) {
    List<Instant> changes =
        Stream.concat(
                Stream.of(from, until),
                uses.stream().flatMap(use -> Stream.of(use.from(), use.until())))
            .filter(moment -> !moment.isBefore(from) && !moment.isAfter(until))
            .distinct()
            .sorted()
            .toList();
    List<BusyTime> busy = new ArrayList<>();
    for (int i = 0; i + 1 < changes.size(); i++) {
      Instant begin = changes.get(i);
      List<BusyTime> then = uses.stream().filter(use -> use.reaches(begin)).toList();
      if (then.size() >= copies) {
        String reason = copies == 0 ? "No item" : then.getFirst().reason();
        busy.add(new BusyTime(begin, changes.get(i + 1), reason));
      }
    }
    return busy;
  }
}
