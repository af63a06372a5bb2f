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

  public MmsId bib() {
    return place.bib();
  }

  public HoldingId holding() {
    return place.holding();
  }

  public String library() {
    return place.shelf().library();
  }

  public String location() {
    return place.shelf().location();
  }

  public String materialType() {
    return details.materialType();
  }

  public String policy() {
    return details.policy();
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
