package org.consort.staff.requests;

import java.util.List;
import java.util.TreeMap;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.HistoryEntry;

/// Short texts that are equal as long as a page would look the same. They are the same on every
/// node, so they hold no hash codes of enums or of unordered sets.
final class Marks {
  private Marks() {}

  static String of(List<BorrowingRequest> requests) {
    StringBuilder all = new StringBuilder();
    requests.forEach(request -> all.append(state(request)).append('\n'));
    return Integer.toHexString(all.toString().hashCode());
  }

  static String of(BorrowingRequest request, List<HistoryEntry> history) {
    return Integer.toHexString((state(request) + history.size()).hashCode());
  }

  private static String state(BorrowingRequest request) {
    return request.id()
        + request.version()
        + request.progress()
        + request.attention()
        + new TreeMap<>(request.sides());
  }
}
