package org.consort.staff.orders;

import java.time.Instant;
import org.consort.base.Money;
import org.consort.staff.frame.Badge;
import org.consort.staff.frame.StaffPaths;
import org.jspecify.annotations.Nullable;

/// An order in the list.
///
/// @param institution its code
/// @param decided what was done about the record, in a few words
record OrderRow(
    String institution,
    String number,
    String title,
    String vendor,
    String type,
    Badge status,
    @Nullable Money price,
    String decided,
    Instant placedAt) {
  String path() {
    return StaffPaths.ORDERS + "/" + institution + "/" + number;
  }
}
