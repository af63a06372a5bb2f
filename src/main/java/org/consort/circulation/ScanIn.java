package org.consort.circulation;

import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.RequestId;
import org.jspecify.annotations.Nullable;

/// What happens when an item is laid on a scanner: a loan ends, and the item goes to whoever waits
/// for it, or home.
public final class ScanIn {
  ScanIn() {}

  /// @throws org.consort.base.BadRequest when item, library or desk are unknown
  public Scanned scan(InstitutionId institution, Scan scan) {
    throw new UnsupportedOperationException(institution + scan.toString());
  }

  /// @param desk code of the desk; absent in a department
  /// @param request the hold to serve when the item could serve several
  public record Scan(
      ItemId item, String library, @Nullable String desk, @Nullable RequestId request) {
    public Scan(ItemId item, String library, String desk) {
      this(item, library, desk, null);
    }
  }

  /// @param destination a line for the person at the desk, in the words of Alma's `additional_info`
  public record Scanned(ItemId item, String destination) {}
}
