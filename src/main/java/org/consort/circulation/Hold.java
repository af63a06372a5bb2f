package org.consort.circulation;

import java.time.Instant;
import java.util.Objects;
import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.base.RequestId;
import org.jspecify.annotations.Nullable;

/// A patron's request to have an item put aside, digitized or kept free, as it stands.
///
/// @param patron the number the patrons' department gave the user; [#LIBRARY] for nobody's, 0 once
///   it is forgotten whose it was
/// @param placeInQueue 1 for who comes first; 0 once the request has ended
public record Hold(
    RequestId id,
    long patron,
    Subject subject,
    PickupPlace pickup,
    NewHold.HoldNote note,
    RequestDetails details,
    HoldProgress progress,
    Instant placedAt,
    int placeInQueue) {
  /// Stands for the user where the library asks for itself.
  public static final long LIBRARY = -1;

  public RequestKind kind() {
    return details.kind();
  }

  /// What was asked for. Without an item any copy will do, within the holding, the volume and the
  /// material type if they are given.
  public record Subject(
      MmsId bib,
      @Nullable HoldingId holding,
      @Nullable ItemId item,
      @Nullable String description,
      @Nullable String materialType,
      @Nullable String barcode,
      String title,
      String author) {
    boolean isSameAs(Subject other) {
      return bib.equals(other.bib)
          && Objects.equals(item, other.item)
          && Objects.equals(holding, other.holding)
          && Objects.equals(description, other.description)
          && Objects.equals(materialType, other.materialType);
    }

    boolean isChoosy() {
      return item == null && (holding != null || description != null || materialType != null);
    }

    Subject narrowedBy(HoldChange wish) {
      return new Subject(
          bib, holding, item, wish.description(), wish.materialType(), barcode, title, author);
    }

    boolean isMetBy(Copy copy) {
      return item == null
          ? bib.equals(copy.bib())
              && (holding == null || holding.equals(copy.holding()))
              && (description == null || description.equals(copy.description()))
              && (materialType == null || materialType.equals(copy.materialType()))
          : item.equals(copy.item());
    }
  }

  /// Whether this item was asked for by name or is under way for this hold.
  public boolean concerns(ItemId copy) {
    return copy.equals(subject.item()) || progress.isCarriedBy(copy);
  }

  /// Booked for a time that has not come: nothing is done for it yet.
  boolean isDormant() {
    return progress.task() == RequestTask.BOOKED;
  }

  /// Whether this copy would do.
  boolean isMetBy(Copy copy) {
    return subject.isMetBy(copy) && (subject.item() != null || details.isMetBy(copy));
  }

  /// Whether something scanned here has arrived.
  boolean isServedBy(ScanPlace place) {
    RequestDetails.Digitization file = details.digitization();
    return file == null ? pickup.isServedBy(place) : file.department().equals(place.department());
  }

  boolean isOnShelf() {
    return progress.status() == RequestStatus.ON_HOLD_SHELF;
  }

  /// Whether of several copies only some would do.
  boolean isChoosy() {
    return subject.isChoosy() || (subject.item() == null && details.manualDescription() != null);
  }

  Hold with(HoldProgress next) {
    return new Hold(id, patron, subject, pickup, note, details, next, placedAt, placeInQueue);
  }

  Hold at(int place) {
    return new Hold(id, patron, subject, pickup, note, details, progress, placedAt, place);
  }
}
