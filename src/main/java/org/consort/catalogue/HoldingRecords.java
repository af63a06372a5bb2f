package org.consort.catalogue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;
import org.consort.marc.format.StoredForm;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Writes holdings and keeps the title's inventory kind true.
final class HoldingRecords {
  // Everything unknown but that the library has it: https://www.loc.gov/marc/holdings/hd008.html
  private static final String FIELD_008 = "0u    8   4001uuund0000000";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuMMdd").withZone(ZoneOffset.UTC);

  private final IdBlocks ids;
  private final InstantSource clock;

  HoldingRecords(IdBlocks ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
  }

  Holding add(Transaction tx, InstitutionId institution, MmsId bib, NewHolding incoming) {
    DataField location = location(incoming.record());
    if (!BibInventoryStore.lock(tx, institution, bib)) {
      throw CatalogueReason.NO_BIB_FOR_HOLDING.refusal(bib);
    }
    Instant now = clock.instant();
    HoldingId id = new HoldingId(ids.next(tx, "holding_number", "22", institution));
    Holding holding =
        new Holding(
            id,
            bib,
            shelf(location),
            CallNumber.of(location),
            StoredForm.of(owned(incoming.record(), id, bib, now)),
            incoming.suppressed(),
            Stamps.first(now, incoming.by()));
    HoldingStore.add(tx, institution, holding);
    BibInventoryStore.refresh(tx, institution, bib);
    return holding;
  }

  Holding replace(Transaction tx, InstitutionId institution, HoldingId id, NewHolding incoming) {
    DataField location = location(incoming.record());
    Holding old =
        HoldingStore.lock(tx, institution, id)
            .orElseThrow(() -> CatalogueReason.NO_SUCH_HOLDING.refusal(id));
    Instant now = clock.instant();
    Holding holding =
        new Holding(
            id,
            old.bib(),
            shelf(location),
            CallNumber.of(location),
            StoredForm.of(owned(incoming.record(), id, old.bib(), now)),
            incoming.suppressed(),
            old.stamps().changed(now, incoming.by()));
    HoldingStore.replace(tx, institution, holding);
    return holding;
  }

  static Removal remove(Transaction tx, InstitutionId institution, HoldingId id) {
    Holding holding =
        HoldingStore.lock(tx, institution, id)
            .orElseThrow(() -> CatalogueReason.NO_SUCH_HOLDING.refusal(id));
    if (ItemCountStore.anyOf(tx, institution, id)) {
      return new Removal.Refused(List.of(CatalogueReason.HOLDING_HAS_ITEMS.about(id)));
    }
    BibInventoryStore.lock(tx, institution, holding.bib());
    HoldingStore.remove(tx, institution, id);
    BibInventoryStore.refresh(tx, institution, holding.bib());
    return new Removal.Removed();
  }

  static DataField location(Record record) {
    return record
        .first("852")
        .orElseThrow(() -> CatalogueReason.INVALID_HOLDING.refusal("there is no field 852"));
  }

  static Shelf shelf(DataField location) {
    return new Shelf(
        location
            .first('b')
            .orElseThrow(() -> CatalogueReason.INVALID_HOLDING.refusal("852 has no $b library")),
        location
            .first('c')
            .orElseThrow(() -> CatalogueReason.INVALID_HOLDING.refusal("852 has no $c location")));
  }

  private static Record owned(Record incoming, HoldingId id, MmsId bib, Instant now) {
    Record complete = ControlNumbers.withLeader(incoming, Leader.HOLDINGS);
    Record fixed =
        complete.control("008").isPresent()
            ? complete
            : complete.with(new ControlField("008", DAY.format(now) + FIELD_008));
    return ControlNumbers.own(fixed.without("004"), id, now)
        .with(new ControlField("004", bib.toString()));
  }
}
