package org.consort.circulation;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.RequestId;
import org.consort.catalogue.Item;
import org.consort.catalogue.TitledItem;
import org.jspecify.annotations.Nullable;

/// What happens when an item is laid on a scanner: a loan ends, and the item goes to whoever waits
/// for it, or home.
public final class ScanIn {
  private final CirculationDesk desk;
  private final ScanSlip slip;
  private final ScanPlaces places;

  ScanIn(CirculationDesk desk) {
    this.desk = desk;
    this.slip = new ScanSlip(desk);
    this.places = new ScanPlaces(desk.libraries());
  }

  /// @throws org.consort.base.BadRequest with 402502 when library, desk or department are unknown
  public Scanned scan(InstitutionId institution, Scan scan) {
    ScanPlace place = places.place(institution, scan);
    Arrival arrival =
        new Arrival(
            place,
            scan.request(),
            desk.libraries().calendars().of(institution, place.library()),
            desk.today(institution));
    ScanResult result =
        desk.database()
            .write(
                tx -> {
                  OpenTitle title = OpenTitle.take(tx, desk, institution, Taking.on(scan.item()));
                  ItemId item = scan.item().item().id();
                  places.requireDepartment(title, item, place);
                  return new Scanning(title, arrival, scan.handling()).scan(item);
                });
    return new Scanned(result.item(), result.requested(), slip.line(institution, result));
  }

  /// Those of the items that a department works on.
  public Map<ItemId, WorkOrder> workOrders(InstitutionId institution, Collection<ItemId> items) {
    return items.isEmpty()
        ? Map.of()
        : desk.database().read(tx -> WorkOrderStore.all(tx, institution, items)).stream()
            .collect(Collectors.toMap(WorkOrder::item, Function.identity()));
  }

  /// How often an item was read in the library without being lent.
  public int inHouseUses(InstitutionId institution, ItemId item) {
    return desk.database().read(tx -> InHouseUseStore.count(tx, institution, item));
  }

  /// @param item as it was found; what counts is how it is when it is scanned
  /// @param desk code of the desk; absent in a department
  /// @param request the hold to serve when the item could serve several
  public record Scan(
      TitledItem item,
      String library,
      @Nullable String desk,
      @Nullable RequestId request,
      Handling handling) {
    public Scan(
        TitledItem item, String library, @Nullable String desk, @Nullable RequestId request) {
      this(item, library, desk, request, Handling.AT_DESK);
    }

    public Scan(TitledItem item, String library, String desk) {
      this(item, library, desk, null);
    }
  }

  /// What is done with the item beyond scanning it.
  ///
  /// @param department the code of the department that scans; absent at a desk
  /// @param workOrderType begins work of this kind there
  /// @param status how far the work is
  /// @param done whether the work is at its end
  /// @param inHouseUse whether an item that was not lent counts as read in the library
  /// @param by the name of the key or account that scans; absent when that is not known
  public record Handling(
      @Nullable String department,
      @Nullable String workOrderType,
      @Nullable String status,
      boolean done,
      boolean inHouseUse,
      @Nullable String by) {
    public static final Handling AT_DESK = new Handling(null, null, null, false, true, null);
  }

  /// @param item as it now is
  /// @param requested whether somebody waits for it
  /// @param destination a line for the person at the desk, in the words of Alma's `additional_info`
  public record Scanned(Item item, boolean requested, String destination) {}
}
