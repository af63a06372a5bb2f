package org.consort.catalogue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.base.PortfolioId;
import org.consort.base.Problem;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;
import org.consort.marc.format.StoredForm;
import org.consort.marc.match.MatchKeys;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Writes titles: the record, the columns and keys taken from it, and portfolios.
final class BibRecords {
  private final IdBlocks ids;
  private final InstantSource clock;

  BibRecords(IdBlocks ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
  }

  Bib add(Transaction tx, InstitutionId institution, NewBib incoming) {
    Instant now = clock.instant();
    MmsId id = new MmsId(ids.next(tx, "bib_number", "99", institution));
    Stamps stamps = Stamps.first(now, incoming.by());
    Record record = owned(incoming, id, now);
    Bib bib = bib(id, record, new Before(InventoryKind.NONE, incoming.suppressed(), stamps));
    BibStore.add(tx, institution, bib, record);
    MatchKeyStore.add(tx, institution, id, MatchKeys.of(record));
    BibSearchStore.put(tx, institution, id, BibWords.of(record, bib.description()));
    CatalogueNews.tell(tx, institution, CatalogueNews.Event.BIB_CREATED, bib);
    return bib;
  }

  Bib replace(Transaction tx, InstitutionId institution, MmsId id, NewBib incoming) {
    if (!BibInventoryStore.lock(tx, institution, id)) {
      throw CatalogueReason.NO_SUCH_BIB.refusal(id);
    }
    Bib old = find(tx, institution, id).orElseThrow();
    Instant now = clock.instant();
    Stamps stamps = old.stamps().changed(now, incoming.by());
    Record record = owned(incoming, id, now);
    Bib bib = bib(id, record, new Before(old.inventory(), incoming.suppressed(), stamps));
    BibStore.replace(tx, institution, bib, record);
    MatchKeyStore.replace(tx, institution, id, MatchKeys.of(record));
    BibSearchStore.put(tx, institution, id, BibWords.of(record, bib.description()));
    CatalogueNews.tell(tx, institution, CatalogueNews.Event.BIB_UPDATED, bib);
    return bib;
  }

  boolean suppress(Transaction tx, InstitutionId institution, MmsId id, Suppression suppression) {
    if (!BibInventoryStore.lock(tx, institution, id)) {
      throw CatalogueReason.NO_SUCH_BIB.refusal(id);
    }
    Bib old = find(tx, institution, id).orElseThrow();
    if (old.suppressed() == suppression.suppressed()) {
      return false;
    }
    Bib _ =
        replace(
            tx,
            institution,
            id,
            new NewBib(old.record(), suppression.suppressed(), suppression.by()));
    return true;
  }

  static Optional<Bib> find(Transaction tx, InstitutionId institution, MmsId id) {
    return BibStore.find(tx, institution, id);
  }

  Portfolio addPortfolio(
      Transaction tx, InstitutionId institution, MmsId bib, NewPortfolio access) {
    if (!BibInventoryStore.lock(tx, institution, bib)) {
      throw CatalogueReason.NO_SUCH_BIB.refusal(bib);
    }
    PortfolioId id = new PortfolioId(ids.next(tx, "portfolio_number", "53", institution));
    Portfolio portfolio =
        new Portfolio(id, bib, access, Stamps.first(clock.instant(), access.by()));
    PortfolioStore.add(tx, institution, portfolio);
    BibInventoryStore.refresh(tx, institution, bib);
    return portfolio;
  }

  /// @param withInventory holdings, items and portfolios go too, unless a patron is concerned
  Removal remove(Transaction tx, InstitutionId institution, MmsId id, boolean withInventory) {
    if (!BibInventoryStore.lock(tx, institution, id)) {
      throw CatalogueReason.NO_SUCH_BIB.refusal(id);
    }
    List<Problem> against =
        withInventory ? itemsInUse(tx, institution, id) : inventory(tx, institution, id);
    if (!against.isEmpty()) {
      return new Removal.Refused(against);
    }
    Instant now = clock.instant();
    tellOfRemoval(tx, institution, id, now);
    ItemStore.removeOfBib(tx, institution, id);
    HoldingStore.removeOfBib(tx, institution, id);
    PortfolioStore.removeOfBib(tx, institution, id);
    BibStore.remove(tx, institution, id, now);
    return new Removal.Removed();
  }

  private static void tellOfRemoval(
      Transaction tx, InstitutionId institution, MmsId id, Instant now) {
    for (Item item : ItemStore.allOfBib(tx, institution, id)) {
      CatalogueNews.tell(tx, institution, CatalogueNews.Event.ITEM_DELETED, item, now);
    }
    Bib bib = find(tx, institution, id).orElseThrow();
    CatalogueNews.tell(tx, institution, CatalogueNews.Event.BIB_DELETED, bib, now);
  }

  void suppressIfEmpty(Transaction tx, InstitutionId institution, MmsId id) {
    if (BibInventoryStore.suppressIfEmpty(tx, institution, id, clock.instant())) {
      Bib bib = find(tx, institution, id).orElseThrow();
      CatalogueNews.tell(tx, institution, CatalogueNews.Event.BIB_UPDATED, bib);
    }
  }

  private static List<Problem> inventory(Transaction tx, InstitutionId institution, MmsId id) {
    List<Problem> against = new ArrayList<>();
    if (!HoldingStore.places(tx, institution, id).isEmpty()) {
      against.add(CatalogueReason.BIB_HAS_INVENTORY.about(id, "holdings"));
    }
    if (!PortfolioStore.ofBib(tx, institution, id).isEmpty()) {
      against.add(CatalogueReason.BIB_HAS_INVENTORY.about(id, "portfolios"));
    }
    return against;
  }

  private static List<Problem> itemsInUse(Transaction tx, InstitutionId institution, MmsId id) {
    return ItemStore.allOfBib(tx, institution, id).stream()
        .filter(item -> item.state().concernsAPatron())
        .map(item -> CatalogueReason.ITEM_IN_USE.about(item.id(), item.state().processType()))
        .toList();
  }

  private record Before(InventoryKind inventory, boolean suppressed, Stamps stamps) {}

  private static Bib bib(MmsId id, Record record, Before before) {
    return new Bib(
        id,
        Description.of(record),
        StoredForm.of(record),
        before.inventory(),
        before.suppressed(),
        before.stamps());
  }

  private static Record owned(NewBib incoming, MmsId id, Instant now) {
    return ControlNumbers.own(ControlNumbers.withLeader(incoming.record(), Leader.BOOK), id, now);
  }
}
