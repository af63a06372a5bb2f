package org.consort.borrowing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which requests are listed; an empty text or null leaves a condition out.
///
/// @param role `BORROWER`, `LENDER` or `PICKUP`: the part the agency plays
/// @param text part of title or author, or a whole id or ISBN
/// @param after id of the last request of the page before
public record RequestFilter(
    String stage,
    String agency,
    String role,
    String patron,
    boolean attention,
    @Nullable Instant from,
    @Nullable Instant to,
    String text,
    boolean oldestFirst,
    String after,
    int limit) {
  public static RequestFilter all(int limit) {
    return new RequestFilter("", "", "", "", false, null, null, "", false, "", limit);
  }
}
