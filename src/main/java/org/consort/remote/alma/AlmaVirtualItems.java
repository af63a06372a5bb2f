package org.consort.remote.alma;

import static org.consort.remote.alma.Asking.ask;

import java.util.Optional;
import java.util.function.Predicate;
import org.consort.alma.bibs.Bib;
import org.consort.alma.bibs.Holding;
import org.consort.alma.bibs.Item;
import org.consort.alma.bibs.ItemBuilder;
import org.consort.alma.bibs.ItemDataBuilder;
import org.consort.alma.client.AlmaClient;
import org.consort.alma.client.AlmaRefusal;
import org.consort.alma.wire.Coded;
import org.consort.base.Page;
import org.consort.remote.ItemKey;
import org.consort.remote.RemoteTrouble;
import org.consort.remote.VirtualItemAnswer;
import org.consort.remote.VirtualItemOrder;
import org.consort.remote.VirtualItems;
import org.jspecify.annotations.Nullable;

/// Virtual items over the Alma API. The bib carries our request's id as a system number (035), by
/// which it is found again whatever became of the answer that told its own number.
final class AlmaVirtualItems implements VirtualItems {
  private static final Page ALL = new Page(Page.LARGEST, 0);

  private final AlmaClient client;

  AlmaVirtualItems(AlmaClient client) {
    this.client = client;
  }

  @Override
  public VirtualItemAnswer make(VirtualItemOrder order) {
    Optional<String> before = bib(order.request());
    if (before.isEmpty() && ask(() -> client.items().byBarcode(order.barcode())).isPresent()) {
      return new VirtualItemAnswer.BarcodeTaken(order.barcode());
    }
    String mmsId = before.orElseGet(() -> made(order));
    Optional<ItemKey> item = item(mmsId, order.barcode());
    return item.isPresent()
        ? new VirtualItemAnswer.Made(item.get())
        : withItem(order, mmsId, holding(order, mmsId));
  }

  private String made(VirtualItemOrder order) {
    Bib bib = ask(() -> client.bibs().create(VirtualRecords.bib(order)));
    return there(bib.mmsId());
  }

  private String holding(VirtualItemOrder order, String mmsId) {
    return ask(() -> client.bibs().holdings(mmsId)).holding().stream()
        .map(Holding::holdingId)
        .findFirst()
        .map(AlmaVirtualItems::there)
        .orElseGet(
            () ->
                there(
                    ask(() -> client.bibs().createHolding(mmsId, VirtualRecords.holding(order)))
                        .holdingId()));
  }

  private Optional<ItemKey> item(String mmsId, String barcode) {
    Predicate<Item> same =
        item -> item.itemData() != null && barcode.equals(item.itemData().barcode());
    return ask(() -> client.items().ofBib(mmsId, ALL)).item().stream()
        .filter(same)
        .map(AlmaCopies::key)
        .findFirst();
  }

  private VirtualItemAnswer withItem(VirtualItemOrder order, String mmsId, String holdingId) {
    Item item =
        ItemBuilder.builder()
            .itemData(
                ItemDataBuilder.builder()
                    .barcode(order.barcode())
                    .physicalMaterialType(Coded.of(order.materialType()))
                    .policy(Coded.of(order.policy()))
                    .baseStatus(Coded.of("1"))
                    .internalNote1(VirtualRecords.note(order.request()))
                    .build())
            .build();
    try {
      Item made = ask(() -> client.items().create(mmsId, holdingId, item));
      return new VirtualItemAnswer.Made(
          new ItemKey(mmsId, holdingId, AlmaCopies.key(made).itemId()));
    } catch (RemoteTrouble refused) {
      if (!refused.retryable()
          && ask(() -> client.items().byBarcode(order.barcode())).isPresent()) {
        remove(order.request());
        return new VirtualItemAnswer.BarcodeTaken(order.barcode());
      }
      throw refused;
    }
  }

  @Override
  public void remove(String request) {
    bib(request).ifPresent(mmsId -> Asking.tell(() -> removeAll(mmsId)));
  }

  private void removeAll(String mmsId) {
    client.items().ofBib(mmsId, ALL).item().stream()
        .map(AlmaCopies::key)
        .forEach(item -> client.items().delete(AlmaCopies.path(item)));
    client.bibs().holdings(mmsId).holding().stream()
        .map(holding -> there(holding.holdingId()))
        .forEach(holding -> client.bibs().deleteHolding(mmsId, holding));
    client.bibs().delete(mmsId);
  }

  /// The bib made for this request; only a suppressed one can be ours.
  private Optional<String> bib(String request) {
    return ask(() -> bySystemNumber(VirtualRecords.systemNumber(request)))
        .filter(bib -> !Boolean.FALSE.equals(bib.suppressFromPublishing()))
        .map(bib -> there(bib.mmsId()));
  }

  private Optional<Bib> bySystemNumber(String number) {
    try {
      return client.bibs().bySystemNumber(number).stream().findFirst();
    } catch (AlmaRefusal refusal) {
      if (refusal.code().equals("402203")) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  private static String there(@Nullable String id) {
    return Optional.ofNullable(id)
        .orElseThrow(() -> new RemoteTrouble(true, "NO_ID", "The library answered without an id."));
  }
}
