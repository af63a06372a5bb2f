package org.consort.acquisitions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.consort.base.BadRequest;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.ShelvingDesk;
import org.consort.database.Transaction;

/// Takes in what was ordered.
final class Receiving {
  private final Catalogue catalogue;
  private final ShelvingDesk shelving;
  private final InstantSource clock;

  Receiving(Catalogue catalogue, ShelvingDesk shelving, InstantSource clock) {
    this.catalogue = catalogue;
    this.shelving = shelving;
    this.clock = clock;
  }

  void receive(
      Transaction tx, InstitutionId institution, PoLine line, ItemId item, Receipt receipt) {
    PoLinePlace.Copy copy = requireOnOrder(line, item);
    Item stored =
        catalogue.lockItem(tx, institution, item).orElseThrow(() -> failed(item, "it is gone"));
    ItemState state =
        stored.state().equals(ItemState.ON_ORDER) ? ItemState.IN_PLACE : stored.state();
    NewItem came =
        receipt
            .changes()
            .apply(new NewItem(stored.barcode(), stored.details(), state, line.number()));
    rewrite(
        tx,
        institution,
        item,
        new NewItem(came.barcode(), came.details().withArrival(receipt.day()), state, came.by()));
    PoLineStore.markReceived(tx, institution, copy.item(), line.number(), receipt.day());
    if (isComplete(line, item)) {
      PoLineStore.changeStatus(
          tx,
          institution,
          line.number(),
          new PoLineStore.StatusChange(
              PoLineStore.isFullyInvoiced(tx, institution, line.number())
                  ? PoLineStatus.CLOSED
                  : PoLineStatus.WAITING_FOR_INVOICE,
              clock.instant(),
              null));
    }
  }

  ItemId receiveNew(
      Transaction tx, InstitutionId institution, PoLine line, NewItem item, LocalDate day) {
    if (!line.status().isOpen()) {
      throw new BadRequest(
          AcquisitionReason.RECEIVE_FAILED.about(
              named(item), "the line is " + line.status().label()));
    }
    HoldingId holding =
        line.places().stream()
            .flatMap(place -> Optional.ofNullable(place.holding()).stream())
            .findFirst()
            .orElseThrow(
                () ->
                    new BadRequest(
                        AcquisitionReason.RECEIVE_FAILED.about(
                            named(item), "the line has no holdings")));
    ItemDetails details = item.details().withPoLine(line.number()).withArrival(day);
    Item added =
        shelving.addItem(
            tx,
            institution,
            holding,
            new NewItem(item.barcode(), details, ItemState.IN_PLACE, item.by()));
    PoLinePartStore.insert(
        tx,
        institution,
        line.number(),
        new PoLinePlace.Copy(added.id(), added.barcode(), details.policy(), day));
    return added.id();
  }

  void rewrite(Transaction tx, InstitutionId institution, ItemId item, NewItem written) {
    Item _ = shelving.replaceItem(tx, institution, item, written);
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

  private static String named(NewItem item) {
    return Optional.ofNullable(item.barcode()).orElse("without a barcode");
  }
}
