package org.consort.acquisitions;

import java.time.InstantSource;
import java.util.List;
import org.consort.base.BadRequest;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.Removal;
import org.consort.catalogue.RemovalDesk;
import org.consort.catalogue.WhenEmptied;
import org.consort.database.Transaction;

/// Ends an order that will not be delivered.
final class Cancelling {
  private final Catalogue catalogue;
  private final RemovalDesk removals;
  private final Funds funds;
  private final InstantSource clock;

  Cancelling(Catalogue catalogue, RemovalDesk removals, Funds funds, InstantSource clock) {
    this.catalogue = catalogue;
    this.removals = removals;
    this.funds = funds;
    this.clock = clock;
  }

  List<Charge> cancel(Transaction tx, InstitutionId institution, PoLine line, Cancellation wish) {
    requireOpen(line);
    take(tx, institution, line);
    line.places().stream()
        .flatMap(place -> place.copies().stream())
        .filter(copy -> copy.receivedOn() == null)
        .map(copy -> withdraw(tx, institution, copy, wish.override()))
        .forEach(removal -> requireDone(line, removal));
    PoLineStore.changeStatus(
        tx,
        institution,
        line.number(),
        new PoLineStore.StatusChange(PoLineStatus.CANCELLED, clock.instant(), wish.reason()));
    PoLineStore.addNotes(tx, institution, line.number(), wish.notes());
    tidy(tx, institution, line, wish.emptied());
    return funds.release(tx, institution, line.number());
  }

  void take(Transaction tx, InstitutionId institution, PoLine line) {
    removals.take(tx, institution, line.bib());
  }

  // A removal is refused while there is something left, and that is as it should be.
  private void tidy(Transaction tx, InstitutionId institution, PoLine line, WhenEmptied emptied) {
    if (emptied == WhenEmptied.RETAIN || PoLineStore.isOrdered(tx, institution, line.bib())) {
      return;
    }
    for (PoLinePlace place : line.places()) {
      HoldingId holding = place.holding();
      if (holding != null) {
        Removal _ = catalogue.removeHolding(tx, institution, holding);
      }
    }
    if (emptied == WhenEmptied.SUPPRESS) {
      catalogue.suppressIfEmpty(tx, institution, line.bib());
    } else {
      Removal _ = removals.removeBib(tx, institution, line.bib(), false);
    }
  }

  private static void requireOpen(PoLine line) {
    if (line.status() == PoLineStatus.CANCELLED) {
      throw new BadRequest(AcquisitionReason.PO_LINE_ALREADY_CANCELLED.about(line.number()));
    }
    if (line.status() == PoLineStatus.CLOSED || line.status() == PoLineStatus.WAITING_FOR_INVOICE) {
      throw new BadRequest(
          AcquisitionReason.CANCEL_FAILED.about(
              line.number(), "its status is " + line.status().label()));
    }
  }

  // An item that got into other hands in the meantime is no longer the order's to withdraw.
  Removal withdraw(
      Transaction tx, InstitutionId institution, PoLinePlace.Copy copy, boolean override) {
    boolean stillOnOrder =
        catalogue
            .item(tx, institution, copy.item())
            .map(Item::state)
            .filter(ItemState.ON_ORDER::equals)
            .isPresent();
    return stillOnOrder
        ? removals.removeOrdered(tx, institution, copy.item(), override)
        : new Removal.Removed();
  }

  private static void requireDone(PoLine line, Removal removal) {
    switch (removal) {
      case Removal.Removed _ -> {}
      case Removal.Refused refused ->
          throw new BadRequest(
              AcquisitionReason.CANCEL_FAILED.about(
                  line.number(), refused.reasons().getFirst().text()));
    }
  }
}
