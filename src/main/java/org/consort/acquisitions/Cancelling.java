package org.consort.acquisitions;

import java.time.InstantSource;
import org.consort.base.BadRequest;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.Removal;
import org.consort.catalogue.WhenEmptied;
import org.consort.database.Transaction;

/// Ends an order that will not be delivered.
final class Cancelling {
  private final Catalogue catalogue;
  private final Funds funds;
  private final InstantSource clock;

  Cancelling(Catalogue catalogue, Funds funds, InstantSource clock) {
    this.catalogue = catalogue;
    this.funds = funds;
    this.clock = clock;
  }

  void cancel(Transaction tx, InstitutionId institution, PoLine line, String reason) {
    requireOpen(line);
    line.places().stream()
        .flatMap(place -> place.copies().stream())
        .filter(copy -> copy.receivedOn() == null)
        .forEach(copy -> withdraw(tx, institution, line, copy));
    funds.release(tx, institution, line.number());
    PoLineStore.changeStatus(
        tx,
        institution,
        line.number(),
        new PoLineStore.StatusChange(PoLineStatus.CANCELLED, clock.instant(), reason));
  }

  // A removal is refused while there is something left, and that is as it should be.
  void tidy(Transaction tx, InstitutionId institution, PoLine line, WhenEmptied emptied) {
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
      Removal _ = catalogue.removeBib(tx, institution, line.bib(), false);
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
  void withdraw(Transaction tx, InstitutionId institution, PoLine line, PoLinePlace.Copy copy) {
    boolean stillOnOrder =
        catalogue
            .lockItem(tx, institution, copy.item())
            .map(Item::state)
            .filter(ItemState.ON_ORDER::equals)
            .isPresent();
    if (!stillOnOrder) {
      return;
    }
    switch (catalogue.removeItem(tx, institution, copy.item(), false)) {
      case Removal.Removed _ -> {}
      case Removal.Refused refused ->
          throw new BadRequest(
              AcquisitionReason.CANCEL_FAILED.about(
                  line.number(), refused.reasons().getFirst().text()));
    }
  }
}
