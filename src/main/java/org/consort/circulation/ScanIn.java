package org.consort.circulation;

import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.RequestId;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.Item;
import org.jspecify.annotations.Nullable;

/// What happens when an item is laid on a scanner: a loan ends, and the item goes to whoever waits
/// for it, or home.
public final class ScanIn {
  private final CirculationDesk desk;
  private final ScanSlip slip;

  ScanIn(CirculationDesk desk) {
    this.desk = desk;
    this.slip = new ScanSlip(desk);
  }

  /// @throws org.consort.base.BadRequest when item, library or desk are unknown
  public Scanned scan(InstitutionId institution, Scan scan) {
    ScanPlace place = place(institution, scan);
    Item item =
        desk.catalogue()
            .item(institution, scan.item())
            .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(scan.item()));
    Arrival arrival =
        new Arrival(
            place,
            scan.request(),
            desk.libraries().calendars().of(institution, place.library()),
            desk.today(institution));
    ScanDecision decision =
        desk.database()
            .write(
                tx -> scan(OpenTitle.take(tx, desk, institution, item.bib()), item.id(), arrival));
    return new Scanned(item.id(), slip.line(institution, OpenTitle.copy(item), decision));
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

  private ScanPlace place(InstitutionId institution, Scan scan) {
    if (desk.libraries().library(institution, scan.library()).isEmpty()) {
      throw CirculationReason.SCAN_FAILED.refusal("there is no library " + scan.library());
    }
    if (scan.desk() == null) {
      return new ScanPlace(scan.library(), null, false);
    }
    return desk.libraries()
        .desk(institution, scan.library(), scan.desk())
        .map(found -> new ScanPlace(scan.library(), found.code(), found.hasHoldShelf()))
        .orElseThrow(
            () ->
                CirculationReason.SCAN_FAILED.refusal(
                    "library %s has no desk %s".formatted(scan.library(), scan.desk())));
  }

  private ScanDecision scan(OpenTitle title, ItemId id, Arrival arrival) {
    Item item = title.item(id).orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(id));
    title.giveBack(id, arrival.place().handover(desk.now()));
    return Sorting.sort(title, item, arrival);
  }
}
