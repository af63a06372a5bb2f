package org.consort.staff.requests;

import java.time.Instant;
import org.consort.staff.frame.Badge;
import org.consort.staff.frame.StaffPaths;
import org.jspecify.annotations.Nullable;

/// A borrowing request in the list.
///
/// @param patron the id at home, never the name
/// @param since when it came to its stage
/// @param attention what is wrong, for people
record RequestRow(
    String id,
    String title,
    String author,
    Badge stage,
    String patron,
    String borrower,
    @Nullable String lender,
    Instant since,
    @Nullable String attention) {
  String path() {
    return StaffPaths.REQUESTS + "/" + id;
  }
}
