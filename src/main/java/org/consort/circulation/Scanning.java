package org.consort.circulation;

import java.util.Optional;
import org.consort.base.ItemId;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemState;

/// One scan, while it is at work in its transaction.
record Scanning(OpenTitle title, Arrival arrival, ScanIn.Handling handling) {
  private static final ItemState WITH_DEPARTMENT = ItemState.away("WORK_ORDER_DEPARTMENT");

  /// @throws org.consort.base.BadRequest when the item was removed meanwhile
  ScanResult scan(ItemId id) {
    Item item = item(id);
    ScanDecision decision = decide(item);
    if (isReadInTheLibrary(item, decision)) {
      InHouseUseStore.insert(
          title.tx(),
          title.institution(),
          id,
          arrival.place().handover(title.now(), handling.by()));
    }
    return new ScanResult(decision, item(id), title.queue().concerns(id));
  }

  private Item item(ItemId id) {
    return title.item(id).orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(id));
  }

  private ScanDecision decide(Item item) {
    new Returning(title, arrival.place().handover(title.now(), handling.by()))
        .end(item.id(), arrival.today());
    if (handling.done()) {
      finishWork(item);
    }
    return order(item).orElseGet(() -> Sorting.sort(title, item, arrival));
  }

  private void finishWork(Item item) {
    WorkOrderStore.remove(title.tx(), title.institution(), item.id());
    title
        .queue()
        .carriedBy(Copy.of(item))
        .filter(hold -> hold.progress().task() == RequestTask.DIGITIZATION)
        .ifPresent(hold -> title.end(hold, HoldEnding.LENT));
  }

  /// Work that was begun goes on until it is done, wherever the item is scanned meanwhile. New work
  /// begins only on items nobody waits for.
  private Optional<ScanDecision> order(Item item) {
    Optional<WorkOrder> begun = title.work(item.id());
    return begun
        .map(
            order -> isAt(order) && handling.status() != null ? order.at(handling.status()) : order)
        .or(() -> newOrder(item))
        .map(order -> workOn(item, order));
  }

  private boolean isAt(WorkOrder order) {
    return order.department().equals(arrival.place().department());
  }

  private Optional<WorkOrder> newOrder(Item item) {
    String type = handling.workOrderType();
    String department = arrival.place().department();
    boolean awaited = title.queue().next(Copy.of(item)).isPresent();
    if (type == null || department == null || handling.done() || awaited) {
      return Optional.empty();
    }
    String status = handling.status() == null ? "" : handling.status();
    return Optional.of(new WorkOrder(item.id(), department, type, status, title.now()));
  }

  private ScanDecision workOn(Item item, WorkOrder order) {
    WorkOrderStore.put(title.tx(), title.institution(), order);
    title.change(item.id(), WITH_DEPARTMENT);
    title.settle(item.id());
    return new ScanDecision.WorkOn(order);
  }

  /// Something that stood on its shelf, left it without a loan, and goes back.
  private boolean isReadInTheLibrary(Item before, ScanDecision decision) {
    return handling.inHouseUse()
        && before.state().isOnShelf(title.now())
        && arrival.place().desk() != null
        && (decision instanceof ScanDecision.Reshelve || decision instanceof ScanDecision.SendHome);
  }
}
