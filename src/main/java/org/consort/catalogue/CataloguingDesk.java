package org.consort.catalogue;

import java.util.Optional;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// Where people and programs add, change and remove one thing at a time: codes are checked, and
/// each call is one transaction.
public final class CataloguingDesk {
  private final Database database;
  private final Catalogue catalogue;
  private final KnownCodes known;

  public CataloguingDesk(Database database, Catalogue catalogue, KnownCodes known) {
    this.database = database;
    this.catalogue = catalogue;
    this.known = known;
  }

  public Bib addBib(InstitutionId institution, NewBib bib) {
    return database.write(tx -> catalogue.addBib(tx, institution, bib));
  }

  public Bib replaceBib(InstitutionId institution, MmsId id, NewBib bib) {
    return database.write(tx -> catalogue.replaceBib(tx, institution, id, bib));
  }

  public Holding addHolding(InstitutionId institution, MmsId bib, NewHolding holding) {
    known.check(institution, holding);
    return database.write(tx -> catalogue.addHolding(tx, institution, bib, holding));
  }

  /// Swaps the record; its items go with it to the shelf it names.
  public Holding replaceHolding(InstitutionId institution, HoldingId id, NewHolding holding) {
    known.check(institution, holding);
    return database.write(tx -> catalogue.replaceHolding(tx, institution, id, holding));
  }

  public Removal removeHolding(InstitutionId institution, HoldingId id, WhenEmptied bib) {
    return database.write(
        tx -> {
          Optional<Holding> holding = catalogue.holding(tx, institution, id);
          Removal outcome = catalogue.removeHolding(tx, institution, id);
          if (isDone(outcome)) {
            holding.ifPresent(gone -> emptied(tx, institution, gone.bib(), bib));
          }
          return outcome;
        });
  }

  /// Adds an item, its codes already checked. Makes a barcode for one that has none.
  public Item addItem(Transaction tx, InstitutionId institution, HoldingId holding, NewItem item) {
    NewItem named =
        item.barcode() == null ? item.withBarcode(catalogue.freshBarcode(tx, institution)) : item;
    return catalogue.addItem(tx, institution, holding, named);
  }

  /// Refuses codes the institution does not have. To be asked before a transaction is opened.
  public void check(InstitutionId institution, NewItem written) {
    known.check(institution, written);
  }

  /// Swaps what is written down about an item, its codes already checked; its state stays. With
  /// another shelf it moves to a holdings record of its title there with the same call number, as
  /// hidden or open as the one it leaves; it is made if there is none.
  public void changeItem(
      Transaction tx, InstitutionId institution, ItemId id, NewItem written, Shelf shelf) {
    Item old = ItemRecords.locked(tx, institution, id);
    catalogue.replaceItem(tx, institution, id, written.withState(old.state()));
    if (!shelf.equals(old.place().shelf())) {
      move(tx, institution, old, shelf, written.by());
    }
  }

  /// Refuses codes the institution does not have. To be asked before a transaction is opened.
  public void check(InstitutionId institution, NewItem written, Shelf shelf) {
    known.check(institution, written);
    known.check(institution, NewHolding.at(shelf, CallNumber.NONE, written.by()));
  }

  /// Refuses codes the institution does not have. To be asked before a transaction is opened.
  public void check(InstitutionId institution, ItemChange change) {
    ItemDetails details = change.of(ItemDetails.of("", ""));
    known.check(institution, new NewItem(null, details, ItemState.IN_PLACE, change.by()));
    if (change.shelf() != null) {
      known.check(institution, NewHolding.at(change.shelf(), CallNumber.NONE, change.by()));
    }
  }

  /// Changes some of what is written down about an item, its codes already checked. On another
  /// shelf it goes to a holdings record of its title there, which is made if there is none.
  ///
  /// @return false when it already was so
  public boolean changeItem(
      Transaction tx, InstitutionId institution, ItemId id, ItemChange change) {
    Item old = ItemRecords.locked(tx, institution, id);
    if (!change.changes(old)) {
      return false;
    }
    ItemDetails details = change.of(old.details());
    catalogue.replaceItem(
        tx, institution, id, new NewItem(old.barcode(), details, old.state(), change.by()));
    Shelf shelf = change.shelf();
    if (shelf != null && !shelf.equals(old.place().shelf())) {
      move(tx, institution, old, shelf, change.by());
    }
    return true;
  }

  /// For who also ends what patrons expected of the item.
  public Removal removeItem(Transaction tx, InstitutionId institution, ItemRemoval wish) {
    Item item = ItemRecords.locked(tx, institution, wish.item());
    Removal outcome = catalogue.removeItem(tx, institution, item.id(), wish.override());
    if (isDone(outcome)) {
      removeEmptied(tx, institution, item, wish);
    }
    return outcome;
  }

  private void move(Transaction tx, InstitutionId institution, Item item, Shelf shelf, String by) {
    Place old = item.place();
    HoldingId there =
        catalogue.places(tx, institution, item.bib()).stream()
            .filter(place -> place.shelf().equals(shelf) && place.isAs(old))
            .map(Place::holding)
            .findFirst()
            .orElseGet(() -> added(tx, institution, old, shelf, by));
    catalogue.moveItem(tx, institution, item.id(), there);
  }

  private HoldingId added(
      Transaction tx, InstitutionId institution, Place old, Shelf shelf, String by) {
    NewHolding same = NewHolding.at(shelf, old.callNumber(), by);
    NewHolding wanted = new NewHolding(same.record(), old.suppressed(), by);
    return catalogue.addHolding(tx, institution, old.bib(), wanted).id();
  }

  private void removeEmptied(
      Transaction tx, InstitutionId institution, Item gone, ItemRemoval wish) {
    emptied(tx, institution, gone.holding(), wish.holding());
    emptied(tx, institution, gone.bib(), wish.bib());
  }

  // A removal is refused while there is something left, and that is as it should be.
  private void emptied(
      Transaction tx, InstitutionId institution, HoldingId holding, WhenEmptied wish) {
    switch (wish) {
      case RETAIN -> {}
      case DELETE -> {
        Removal _ = catalogue.removeHolding(tx, institution, holding);
      }
      case SUPPRESS -> catalogue.suppressIfEmpty(tx, institution, holding);
    }
  }

  private void emptied(Transaction tx, InstitutionId institution, MmsId bib, WhenEmptied wish) {
    switch (wish) {
      case RETAIN -> {}
      case DELETE -> {
        Removal _ = catalogue.removeBib(tx, institution, bib, false);
      }
      case SUPPRESS -> catalogue.suppressIfEmpty(tx, institution, bib);
    }
  }

  private static boolean isDone(Removal outcome) {
    return outcome instanceof Removal.Removed;
  }
}
