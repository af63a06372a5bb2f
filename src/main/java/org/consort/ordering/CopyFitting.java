package org.consort.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLinePlace;
import org.consort.acquisitions.PoLineType;
import org.consort.acquisitions.PoLines;
import org.consort.base.BadRequest;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Removal;
import org.consort.catalogue.Shelf;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// Fits the copies of a placed line to what is wanted now: new ones are ordered, those no longer
/// wanted withdrawn. What has come stays. For one change of one line.
final class CopyFitting {
  private final Transaction tx;
  private final InstitutionId institution;
  private final Catalogue catalogue;
  private final PoLines poLines;
  private final Wish wish;

  /// A line as it stands, and what is wanted of it.
  record Wish(PoLine line, CheckedOrder order, String sender) {}

  CopyFitting(
      Transaction tx, InstitutionId institution, Catalogue catalogue, PoLines poLines, Wish wish) {
    this.tx = tx;
    this.institution = institution;
    this.catalogue = catalogue;
    this.poLines = poLines;
    this.wish = wish;
  }

  List<PoLinePlace> places() {
    List<PoLinePlace> left = new ArrayList<>(wish.line().places());
    List<PoLinePlace> fitted = new ArrayList<>();
    for (WantedPlace wanted : wish.order().places()) {
      Optional<PoLinePlace> there =
          left.stream().filter(place -> isAt(place, wanted.shelf())).findFirst();
      there.ifPresent(left::remove);
      fitted.add(
          there
              .map(place -> fitted(place, wanted))
              .orElseGet(() -> making().place(tx, institution, spot(wanted))));
    }
    left.stream().flatMap(place -> place.copies().stream()).forEach(this::withdraw);
    return fitted;
  }

  private PoLinePlace fitted(PoLinePlace there, WantedPlace wanted) {
    List<PoLinePlace.Copy> left = new ArrayList<>(there.copies());
    List<PoLinePlace.Copy> copies = new ArrayList<>();
    wanted.copies().stream()
        .filter(copy -> copy.pid() != null)
        .forEach(copy -> copies.add(changed(named(left, String.valueOf(copy.pid())), copy)));
    for (IncomingOrder.Copy copy :
        wanted.copies().stream().filter(copy -> copy.pid() == null).toList()) {
      if (!left.isEmpty()) {
        copies.add(changed(firstCome(left), copy));
      } else {
        added(there.holding(), wanted, copy).ifPresent(copies::add);
      }
    }
    left.forEach(this::withdraw);
    return new PoLinePlace(
        there.library(), there.location(), wanted.quantity(), there.holding(), copies);
  }

  private PoLinePlace.Copy named(List<PoLinePlace.Copy> left, String pid) {
    PoLinePlace.Copy copy =
        left.stream()
            .filter(each -> each.item().toString().equals(pid))
            .findFirst()
            .orElseThrow(() -> refusal("copy " + pid + " is not at that location"));
    left.remove(copy);
    return copy;
  }

  private static PoLinePlace.Copy firstCome(List<PoLinePlace.Copy> left) {
    PoLinePlace.Copy copy =
        left.stream()
            .filter(each -> each.receivedOn() != null)
            .findFirst()
            .orElseGet(left::getFirst);
    left.remove(copy);
    return copy;
  }

  private PoLinePlace.Copy changed(PoLinePlace.Copy stored, IncomingOrder.Copy wanted) {
    String barcode = wanted.barcode() == null ? stored.barcode() : wanted.barcode();
    String policy = wanted.itemPolicy() == null ? stored.itemPolicy() : wanted.itemPolicy();
    boolean renamed = !Objects.equals(barcode, stored.barcode());
    boolean lentOtherwise = !Objects.equals(policy, stored.itemPolicy());
    if (!renamed && !lentOtherwise && !wanted.describes()) {
      return stored;
    }
    Item item =
        catalogue
            .lockItem(tx, institution, stored.item())
            .orElseThrow(() -> refusal("copy " + stored.item() + " is gone"));
    ItemDetails details = details(item, lentOtherwise ? policy : null, wanted);
    if (renamed || !details.equals(item.details())) {
      String kept = renamed ? barcode : item.barcode();
      poLines.rewrite(
          tx, institution, item.id(), new NewItem(kept, details, item.state(), wish.sender()));
    }
    return new PoLinePlace.Copy(stored.item(), barcode, policy, stored.receivedOn());
  }

  private static ItemDetails details(
      Item item, @Nullable String policy, IncomingOrder.Copy wanted) {
    ItemDetails described = wanted.describing(item.details());
    return policy == null ? described : described.withPolicy(policy);
  }

  private Optional<PoLinePlace.Copy> added(
      @Nullable HoldingId holding, WantedPlace wanted, IncomingOrder.Copy copy) {
    boolean makesItems =
        wish.order().terms().type().inventory() == PoLineType.Inventory.HOLDING_AND_ITEMS;
    return holding == null || !makesItems
        ? Optional.empty()
        : Optional.of(making().copy(tx, institution, holding, spot(wanted), copy));
  }

  private void withdraw(PoLinePlace.Copy copy) {
    if (copy.receivedOn() != null) {
      throw refusal("copy " + copy.item() + " has come on " + copy.receivedOn());
    }
    switch (poLines.withdraw(tx, institution, copy)) {
      case Removal.Removed _ -> {}
      case Removal.Refused refused -> throw refusal(refused.reasons().getFirst().text());
    }
  }

  private InventoryMaking making() {
    return new InventoryMaking(catalogue);
  }

  private InventoryMaking.Spot spot(WantedPlace wanted) {
    return new InventoryMaking.Spot(
        wish.order(),
        catalogue.places(tx, institution, wish.line().bib()),
        wish.line().bib(),
        wanted,
        new InventoryMaking.LineTag(wish.line().number(), wish.sender()));
  }

  private static boolean isAt(PoLinePlace place, Shelf shelf) {
    return new Shelf(place.library(), place.location()).equals(shelf);
  }

  private BadRequest refusal(String why) {
    return ChangeLimits.refusal(wish.line(), why);
  }
}
