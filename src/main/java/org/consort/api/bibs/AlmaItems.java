package org.consort.api.bibs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.alma.bibs.BibData;
import org.consort.alma.bibs.ItemBuilder;
import org.consort.alma.bibs.ItemDataBuilder;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Item;
import org.consort.catalogue.TitledItem;
import org.consort.circulation.BorrowerTerms;
import org.consort.circulation.Circulation;
import org.consort.circulation.ScanIn;
import org.consort.circulation.WorkOrder;
import org.jspecify.annotations.Nullable;

/// Shows items as Alma's, with what circulation knows about them.
public final class AlmaItems {
  private final Catalogue catalogue;
  private final Circulation circulation;
  private final Codes codes;
  private final AlmaHoldings holdings;
  private final ItemWords words;

  public AlmaItems(Inventory inventory, Circulation circulation) {
    this.catalogue = inventory.catalogue();
    this.circulation = circulation;
    this.codes = inventory.codes();
    this.holdings = new AlmaHoldings(inventory.codes());
    this.words = new ItemWords(inventory.codes());
  }

  public org.consort.alma.bibs.Item one(AlmaRequest request, Item item) {
    return all(request, List.of(item)).getFirst();
  }

  /// As above, when its title is at hand.
  org.consort.alma.bibs.Item one(AlmaRequest request, TitledItem titled) {
    Item item = titled.item();
    List<Item> items = List.of(item);
    Around around = around(request, items, List.of(titled.bib()), requested(request, items));
    return shown(request, item, around).build();
  }

  /// The item after a scan, with the sentence that adds.
  org.consort.alma.bibs.Item scanned(AlmaRequest request, ScanIn.Scanned scanned, Bib bib) {
    Item item = scanned.item();
    Set<ItemId> requested = scanned.requested() ? Set.of(item.id()) : Set.of();
    Around around = around(request, List.of(item), List.of(bib), requested);
    return shown(request, item, around).additionalInfo(scanned.destination()).build();
  }

  /// Asks for titles and loans of all of them at once.
  public List<org.consort.alma.bibs.Item> all(AlmaRequest request, List<Item> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    Set<MmsId> bibs = items.stream().map(Item::bib).collect(Collectors.toSet());
    Around around =
        around(
            request,
            items,
            catalogue.bibs(request.institutionId(), bibs),
            requested(request, items));
    return items.stream().map(item -> shown(request, item, around).build()).toList();
  }

  private record Title(Bib bib, BibData shown) {}

  private record Around(
      Map<MmsId, Title> titles,
      Map<ItemId, Instant> due,
      Set<ItemId> requested,
      Map<ItemId, WorkOrder> work,
      @Nullable BorrowerTerms terms) {}

  private Set<ItemId> requested(AlmaRequest request, List<Item> items) {
    return circulation
        .requests()
        .requested(request.institutionId(), items.stream().map(Item::id).toList(), request.scope());
  }

  private Around around(
      AlmaRequest request, List<Item> items, List<Bib> bibs, Set<ItemId> requested) {
    InstitutionId institution = request.institutionId();
    var wanted = request.words("expand");
    return new Around(
        bibs.stream()
            .collect(Collectors.toMap(Bib::id, bib -> new Title(bib, AlmaBibs.data(request, bib)))),
        wanted.contains("due_date") ? due(institution, items) : Map.of(),
        requested,
        circulation.scanIn().workOrders(institution, inProcess(items, "WORK_ORDER_DEPARTMENT")),
        wanted.contains("due_date_policy")
            ? circulation.termsFor(institution, request.query("user_id").orElse("GUEST"))
            : null);
  }

  private static List<ItemId> inProcess(Collection<Item> items, String processType) {
    return items.stream()
        .filter(item -> item.state().processType().equals(processType))
        .map(Item::id)
        .toList();
  }

  private Map<ItemId, Instant> due(InstitutionId institution, Collection<Item> items) {
    return circulation.loans().due(institution, inProcess(items, "LOAN"));
  }

  private ItemBuilder shown(AlmaRequest request, Item item, Around around) {
    Title title = around.titles().get(item.bib());
    ItemDataBuilder data = itemData(request, item, around);
    if (title != null && request.query("view").orElse("").equals("label")) {
      Label.show(
          item, title.bib().record(), codes.contact(request.institutionId(), item.library()), data);
    }
    return ItemBuilder.builder()
        .bibData(title == null ? null : title.shown())
        .holdingData(holdings.data(request, item))
        .itemData(data.build())
        .link(request.link(AlmaPaths.item(item)));
  }

  private ItemDataBuilder itemData(AlmaRequest request, Item item, Around around) {
    WorkOrder work = around.work().get(item.id());
    BorrowerTerms terms = around.terms();
    boolean onItsWay = circulation.isAwaitingReshelving(item);
    return words
        .itemData(request, item)
        .awaitingReshelving(onItsWay)
        .reshelvingTime(onItsWay ? item.state().reshelvedBy() : null)
        .requested(around.requested().contains(item.id()))
        .dueDate(around.due().get(item.id()))
        .dueDatePolicy(terms == null ? null : terms.policy(item))
        .workOrderType(work == null ? null : Coded.of(work.type()))
        .workOrderAt(
            work == null ? null : codes.department(request.institutionId(), work.department()));
  }
}
