package org.consort.catalogue;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;
import org.consort.marc.match.MatchKey;

/// The doorway to what libraries have. Codes of libraries, locations, policies and material types
/// are taken as they come: [KnownCodes] checks them before a transaction is opened, and
/// [CataloguingDesk] sees to both.
public final class Catalogue implements RemovalDesk, ShelvingDesk {
  private final Database database;
  private final BibRecords bibs;
  private final HoldingRecords holdings;
  private final ItemRecords items;
  private final IdBlocks ids;

  public Catalogue(Database database, InstantSource clock) {
    this.database = database;
    this.ids = new IdBlocks(database);
    this.bibs = new BibRecords(ids, clock);
    this.holdings = new HoldingRecords(ids, clock);
    this.items = new ItemRecords(ids, clock);
  }

  public Bib addBib(Transaction tx, InstitutionId institution, NewBib bib) {
    return bibs.add(tx, institution, bib);
  }

  public Bib replaceBib(Transaction tx, InstitutionId institution, MmsId id, NewBib bib) {
    return bibs.replace(tx, institution, id, bib);
  }

  /// Hides the title from the public, or shows it again.
  ///
  /// @return false when it already was so
  public boolean suppress(
      Transaction tx, InstitutionId institution, MmsId id, Suppression suppression) {
    return bibs.suppress(tx, institution, id, suppression);
  }

  public Holding addHolding(
      Transaction tx, InstitutionId institution, MmsId bib, NewHolding holding) {
    return holdings.add(tx, institution, bib, holding);
  }

  public Holding replaceHolding(
      Transaction tx, InstitutionId institution, HoldingId id, NewHolding holding) {
    return holdings.replace(tx, institution, id, holding);
  }

  /// Hides the record from the public if it has no items.
  public void suppressIfEmpty(Transaction tx, InstitutionId institution, HoldingId id) {
    HoldingStore.suppressIfEmpty(tx, institution, id);
  }

  /// Hides the title from the public if it has no inventory.
  public void suppressIfEmpty(Transaction tx, InstitutionId institution, MmsId id) {
    bibs.suppressIfEmpty(tx, institution, id);
  }

  @Override
  public Item addItem(Transaction tx, InstitutionId institution, HoldingId holding, NewItem item) {
    return items.add(tx, institution, holding, item);
  }

  /// Swaps everything but the place of the item, which [#moveItem] changes.
  @Override
  public Item replaceItem(Transaction tx, InstitutionId institution, ItemId id, NewItem item) {
    return items.replace(tx, institution, id, item);
  }

  public void moveItem(Transaction tx, InstitutionId institution, ItemId id, HoldingId to) {
    items.move(tx, institution, id, to);
  }

  /// @param id of an item locked by [#lockItem]
  public void changeState(Transaction tx, InstitutionId institution, ItemId id, ItemState state) {
    ItemStore.changeState(tx, institution, id, state);
  }

  public Portfolio addPortfolio(
      Transaction tx, InstitutionId institution, MmsId bib, NewPortfolio portfolio) {
    return bibs.addPortfolio(tx, institution, bib, portfolio);
  }

  @Override
  public Removal removeBib(
      Transaction tx, InstitutionId institution, MmsId id, boolean withInventory) {
    return bibs.remove(tx, institution, id, withInventory);
  }

  public Removal removeHolding(Transaction tx, InstitutionId institution, HoldingId id) {
    return HoldingRecords.remove(tx, institution, id);
  }

  @Override
  public void take(Transaction tx, InstitutionId institution, MmsId bib) {
    // Nobody lends or requests.
  }

  @Override
  public Removal removeOrdered(
      Transaction tx, InstitutionId institution, ItemId id, boolean override) {
    return removeItem(tx, institution, id, false);
  }

  /// @param override remove it although a patron has it or waits for it
  public Removal removeItem(
      Transaction tx, InstitutionId institution, ItemId id, boolean override) {
    return items.remove(tx, institution, id, override);
  }

  /// The item, kept from changes by others until the transaction ends.
  public Optional<Item> lockItem(Transaction tx, InstitutionId institution, ItemId id) {
    return ItemStore.lock(tx, institution, id);
  }

  /// The item as the transaction sees it, not locked.
  public Optional<Item> item(Transaction tx, InstitutionId institution, ItemId id) {
    return ItemStore.find(tx, institution, id);
  }

  /// Every item of the title as the transaction sees it, not locked.
  public List<Item> items(Transaction tx, InstitutionId institution, MmsId bib) {
    return ItemStore.allOfBib(tx, institution, bib);
  }

  /// A barcode no item has got from here before: the letter C and digits.
  public String freshBarcode(Transaction tx, InstitutionId institution) {
    return "C" + ids.next(tx, "barcode_number", "", institution);
  }

  public Optional<Bib> bib(InstitutionId institution, MmsId id) {
    return database.read(tx -> BibRecords.find(tx, institution, id));
  }

  /// Those that exist, in no particular order.
  public List<Bib> bibs(InstitutionId institution, Collection<MmsId> ids) {
    return ids.isEmpty() ? List.of() : database.read(tx -> BibStore.bibs(tx, institution, ids));
  }

  /// How long the records of the titles are together, in bytes as they are stored.
  public long recordBytes(InstitutionId institution, Collection<MmsId> ids) {
    return ids.isEmpty() ? 0 : database.read(tx -> BibStore.bytes(tx, institution, ids));
  }

  /// What those that exist are called.
  public Map<MmsId, String> titles(InstitutionId institution, Collection<MmsId> ids) {
    return ids.isEmpty() ? Map.of() : database.read(tx -> BibStore.titles(tx, institution, ids));
  }

  /// Where libraries have the title: each of its holdings records, without its MARC.
  public List<Place> places(InstitutionId institution, MmsId bib) {
    return database.read(tx -> HoldingStore.places(tx, institution, bib));
  }

  /// Those of the title's holdings that have one.
  public Map<HoldingId, String> accessionNumbers(InstitutionId institution, MmsId bib) {
    return database.read(tx -> AccessionStore.ofBib(tx, institution, bib));
  }

  /// As [#places], as the transaction sees them.
  public List<Place> places(Transaction tx, InstitutionId institution, MmsId bib) {
    return HoldingStore.places(tx, institution, bib);
  }

  /// As [#places], with their MARC.
  public List<Holding> holdings(InstitutionId institution, MmsId bib) {
    return database.read(tx -> HoldingStore.ofBib(tx, institution, bib));
  }

  public Optional<Holding> holding(InstitutionId institution, HoldingId id) {
    return database.read(tx -> HoldingStore.find(tx, institution, id));
  }

  /// How many items of the title stand at each shelf; shelves without items are missing.
  public List<ItemCount> itemCounts(InstitutionId institution, MmsId bib) {
    return database.read(tx -> ItemCountStore.ofBib(tx, institution, bib));
  }

  /// As [#holding], as the transaction sees it.
  public Optional<Holding> holding(Transaction tx, InstitutionId institution, HoldingId id) {
    return HoldingStore.find(tx, institution, id);
  }

  public Optional<Item> item(InstitutionId institution, ItemId id) {
    return database.read(tx -> ItemStore.find(tx, institution, id));
  }

  public Optional<TitledItem> titledItem(InstitutionId institution, ItemId id) {
    return database.read(tx -> TitledItemStore.find(tx, institution, id));
  }

  public Optional<TitledItem> titledItem(InstitutionId institution, String barcode) {
    return database.read(tx -> TitledItemStore.byBarcode(tx, institution, barcode));
  }

  public Optional<ItemIds> itemIds(InstitutionId institution, String barcode) {
    return database.read(tx -> ItemChoiceStore.idsByBarcode(tx, institution, barcode));
  }

  public Optional<Item> itemByBarcode(InstitutionId institution, String barcode) {
    return database.read(tx -> ItemStore.byBarcode(tx, institution, barcode));
  }

  /// Those that exist, in no particular order.
  public List<Item> items(InstitutionId institution, Collection<ItemId> ids) {
    return ids.isEmpty() ? List.of() : database.read(tx -> ItemStore.all(tx, institution, ids));
  }

  public Listing<Item> items(InstitutionId institution, ItemSearch search, Page page) {
    return database.read(tx -> ItemSearchStore.search(tx, institution, search, page));
  }

  /// Those of the items that stand there now, in the order of the walk.
  public Listing<Item> along(
      InstitutionId institution, Collection<ItemId> items, ShelfWalk walk, Page page) {
    return database.read(tx -> ShelfWalkStore.along(tx, institution, items, walk, page));
  }

  /// The chosen items of all titles, in the order they were added.
  public Listing<ItemId> items(InstitutionId institution, ItemChoice choice, Page page) {
    return database.read(tx -> ItemChoiceStore.items(tx, institution, choice, page));
  }

  /// The purchase order line of each item that is wanted, in the order asked for.
  ///
  /// @param most items
  public List<String> linesOfItems(
      Transaction tx, InstitutionId institution, OrderedItemSearch search, int most) {
    return OrderedItemStore.lines(tx, institution, search, most);
  }

  /// Those of the barcodes that an item has.
  public Map<String, ItemId> itemsByBarcodes(
      InstitutionId institution, Collection<String> barcodes) {
    return database.read(tx -> ItemChoiceStore.byBarcodes(tx, institution, barcodes));
  }

  /// Whether holdings or items are kept at the shelf, for good or for the time being.
  public boolean isInUse(InstitutionId institution, Shelf shelf) {
    return database.read(tx -> HoldingStore.isInUse(tx, institution, shelf));
  }

  public List<Portfolio> portfolios(InstitutionId institution, MmsId bib) {
    return database.read(tx -> PortfolioStore.ofBib(tx, institution, bib));
  }

  /// Every title that has one of the keys, with the keys it has; asked in one query.
  public List<Candidate> candidates(InstitutionId institution, Collection<MatchKey> keys) {
    return keys.isEmpty()
        ? List.of()
        : database.read(tx -> MatchKeyStore.candidates(tx, institution, keys));
  }

  /// As [#candidates], with their records and newest first, but of a key that many titles have only
  /// the newest 100 (of a blocking key none), and of all titles the 100 with the most telling keys,
  /// or fewer when their records have more than a megabyte.
  public List<LikelyTitle> likelyTitles(InstitutionId institution, Collection<MatchKey> keys) {
    return keys.isEmpty()
        ? List.of()
        : database.read(tx -> LikelyTitleStore.titles(tx, institution, keys));
  }
}
