package org.consort.acquisitions;

import java.time.InstantSource;
import java.time.LocalDate;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.NewItem;
import org.consort.database.Transaction;

/// Takes in what was ordered.
final class Receiving {
  private final Catalogue catalogue;
  private final InstantSource clock;

  Receiving(Catalogue catalogue, InstantSource clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  void receive(Transaction tx, InstitutionId institution, PoLine line, ItemId item, LocalDate day) {
    PoLinePlace.Copy copy = requireOnOrder(line, item);
    Item stored =
        catalogue.lockItem(tx, institution, item).orElseThrow(() -> failed(item, "it is gone"));
    catalogue.replaceItem(
        tx,
        institution,
        item,
        new NewItem(
            stored.barcode(),
            stored.details().withArrival(day),
            stored.state().equals(ItemState.ON_ORDER) ? ItemState.IN_PLACE : stored.state(),
            line.number()));
    PoLineStore.markReceived(tx, institution, copy.item(), line.number(), day);
    if (isComplete(line, item)) {
      PoLineStore.changeStatus(
          tx,
          institution,
          line.number(),
          new PoLineStore.StatusChange(PoLineStatus.WAITING_FOR_INVOICE, clock.instant(), null));
    }
  }

  private static PoLinePlace.Copy requireOnOrder(PoLine line, ItemId item) {
    PoLinePlace.Copy copy =
        line.places().stream()
            .flatMap(place -> place.copies().stream())
            .filter(candidate -> candidate.item().equals(item))
            .findFirst()
            .orElseThrow(() -> failed(item, "it is not of " + line.number()));
    if (!line.status().isOpen()) {
      throw failed(item, "the line is " + line.status().label());
    }
    if (copy.receivedOn() != null) {
      throw failed(item, "it was received on " + copy.receivedOn());
    }
    return copy;
  }

  private static boolean isComplete(PoLine line, ItemId last) {
    return line.status() != PoLineStatus.INREVIEW
        && line.terms().type().continuity() == PoLineType.Continuity.ONE_TIME
        && line.places().stream()
            .flatMap(place -> place.copies().stream())
            .allMatch(copy -> copy.receivedOn() != null || copy.item().equals(last));
  }

  private static BadRequest failed(ItemId item, String why) {
    return new BadRequest(AcquisitionReason.RECEIVE_FAILED.about(item, why));
  }
}
