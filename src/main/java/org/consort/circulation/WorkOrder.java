package org.consort.circulation;

import java.time.Instant;
import org.consort.base.ItemId;

/// Work on an item in a department, such as binding or repair, until a scan there says it is done.
///
/// @param department its code
/// @param type what is done, as the scan said
/// @param status how far it is, as the last scan said; may be empty
public record WorkOrder(ItemId item, String department, String type, String status, Instant since) {
  WorkOrder at(String further) {
    return new WorkOrder(item, department, type, further, since);
  }
}
