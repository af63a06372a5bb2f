package org.consort.circulation;

import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.RequestId;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemState;
import org.jspecify.annotations.Nullable;

/// What happens when an item is laid on a scanner: a loan ends, and the item goes to whoever waits
/// for it, or home.
public final class ScanIn {
  private static final int DAYS_ON_HOLD_SHELF = 7;

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
        new Arrival(scan, place, desk.today(institution).plusDays(DAYS_ON_HOLD_SHELF));
    ScanDecision decision =
        desk.database()
            .write(tx -> scan(OpenTitle.take(tx, desk, institution, item.bib()), arrival));
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

  private ScanDecision scan(OpenTitle title, Arrival arrival) {
    Item item =
        title
            .item(arrival.scan().item())
            .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(arrival.scan().item()));
    title.giveBack(item.id(), arrival.place().handover(desk.now()));
    Copy copy = OpenTitle.copy(item);
    Optional<Hold> next = next(title, copy, arrival.scan());
    ScanDecision decision = ScanDecision.of(copy, next, arrival.place());
    carryOut(title, copy, decision, arrival);
    title.settle(item.id());
    return decision;
  }

  private static Optional<Hold> next(OpenTitle title, Copy copy, Scan scan) {
    if (!title.rules().lends(copy.policy())) {
      return Optional.empty();
    }
    HoldQueue queue = title.queue();
    return Optional.ofNullable(scan.request())
        .flatMap(queue::find)
        .filter(hold -> hold.subject().isMetBy(copy))
        .or(() -> queue.next(copy));
  }

  private static void carryOut(OpenTitle title, Copy copy, ScanDecision decision, Arrival arrival) {
    title.queue().carriedBy(copy).ifPresent(h -> title.progress(h, HoldProgress.WAITING));
    switch (decision) {
      case ScanDecision.KeepForPatron(Hold hold) -> {
        title.progress(hold, arrival.onShelf(hold, copy));
        title.change(copy.item(), ItemState.ON_HOLD_SHELF);
      }
      case ScanDecision.SendToPatron(Hold hold) -> {
        title.progress(hold, HoldProgress.travelling(copy.item()));
        title.change(copy.item(), ItemState.IN_TRANSIT);
      }
      case ScanDecision.Reshelve _ -> title.change(copy.item(), ItemState.RESHELVING);
      case ScanDecision.SendHome _ -> title.change(copy.item(), ItemState.IN_TRANSIT);
    }
  }
}
