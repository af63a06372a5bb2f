package org.consort.api.bibs;

import java.util.Optional;
import org.consort.alma.bibs.ItemData;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.base.InstitutionId;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Holding;
import org.consort.catalogue.Item;
import org.consort.catalogue.KnownCodes;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.Shelf;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// An item written back with another library or location goes to a holdings record of its title
/// there; one is made if there is none.
final class ItemMove {
  private final Catalogue catalogue;
  private final KnownCodes known;

  ItemMove(Inventory inventory) {
    this.catalogue = inventory.catalogue();
    this.known = inventory.known();
  }

  /// Where the item is to go, its codes checked.
  Target target(AlmaRequest request, Item item, ItemData sent) {
    Shelf shelf =
        new Shelf(
            code(sent.library()).orElse(item.library()),
            code(sent.location()).orElse(item.location()));
    if (shelf.equals(item.place().shelf())) {
      return (_, _, _) -> {};
    }
    NewHolding holding = NewHolding.at(shelf, CallNumber.NONE, request.caller().name());
    known.check(request.institutionId(), holding);
    return (tx, institution, moved) -> move(tx, institution, moved, holding);
  }

  /// Moves the item, or leaves it where it is.
  @FunctionalInterface
  interface Target {
    void move(Transaction tx, InstitutionId institution, Item item);
  }

  private void move(Transaction tx, InstitutionId institution, Item item, NewHolding wanted) {
    Shelf shelf = wanted.shelf();
    Holding there =
        catalogue.holdings(tx, institution, item.bib()).stream()
            .filter(holding -> holding.shelf().equals(shelf))
            .findFirst()
            .orElseGet(() -> catalogue.addHolding(tx, institution, item.bib(), wanted));
    catalogue.moveItem(tx, institution, item.id(), there.id());
  }

  private static Optional<String> code(@Nullable Coded coded) {
    return coded == null ? Optional.empty() : coded.code();
  }
}
