package org.consort.catalogue;

import java.time.LocalDate;
import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.jspecify.annotations.Nullable;

/// One thing on the shelf. Its barcode is unique in the institution; an item on order may have none
/// yet.
public record Item(
    ItemId id,
    Place place,
    @Nullable String barcode,
    ItemDetails details,
    ItemState state,
    Stamps stamps) {

  /// The same item in another state.
  public Item with(ItemState other) {
    return new Item(id, place, barcode, details, other, stamps);
  }

  public MmsId bib() {
    return place.bib();
  }

  public HoldingId holding() {
    return place.holding();
  }

  /// Where it stands now, for the time being or for good.
  public Shelf shelf() {
    TemporaryShelf temporary = details.temporary();
    return temporary == null ? place.shelf() : temporary.shelf();
  }

  /// The library it stands at now.
  public String library() {
    return shelf().library();
  }

  /// The location it stands at now.
  public String location() {
    return shelf().location();
  }

  /// The call number under which it stands now.
  public CallNumber callNumber() {
    TemporaryShelf temporary = details.temporary();
    return temporary == null || temporary.callNumber().text().isEmpty()
        ? place.callNumber()
        : temporary.callNumber();
  }

  public String materialType() {
    return details.materialType();
  }

  /// The policy that holds for it where it stands now.
  public String policy() {
    TemporaryShelf temporary = details.temporary();
    return temporary == null || temporary.policy().isEmpty()
        ? details.policy()
        : temporary.policy();
  }

  public String description() {
    return details.description();
  }

  public String poLine() {
    return details.poLine();
  }

  public @Nullable LocalDate arrival() {
    return details.arrival();
  }
}
