package org.consort.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.BibChange;
import org.consort.catalogue.CatalogueChanges;
import org.consort.catalogue.ChangeSpan;
import org.consort.catalogue.ChangeStretch;
import org.consort.catalogue.HarvestSet;
import org.consort.catalogue.HarvestSets;
import org.consort.catalogue.RecordBudget;
import org.jspecify.annotations.Nullable;

/// Gives out a catalogue part by part, in the order of its changes. A part costs the same wherever
/// in the catalogue it is; a title that changes while it is harvested comes again, later.
public final class Harvest {
  private final CatalogueChanges changes;
  private final HarvestSets sets;
  private final int size;

  Harvest(CatalogueChanges changes, HarvestSets sets, int size) {
    this.changes = changes;
    this.sets = sets;
    this.size = size;
  }

  /// What harvesters may ask for beside everything.
  public List<HarvestSet> sets(InstitutionId institution) {
    return sets.all(institution);
  }

  /// @param room makes room for long records
  public HarvestPart begin(InstitutionId institution, Selection selection, Runnable room) {
    ResumptionToken start = new ResumptionToken(selection, selection.from(), Long.MIN_VALUE, 0);
    return goOn(institution, start, room);
  }

  /// @param room makes room for long records
  public HarvestPart goOn(InstitutionId institution, ResumptionToken at, Runnable room) {
    Selection selection = at.selection();
    ChangeStretch found =
        changes.in(
            institution,
            new ChangeSpan(
                part(selection.set()), at.lastAt(), at.lastId(), selection.until(), size + 1),
            RecordBudget.of(size, room));
    HarvestPart part = new HarvestPart(selection, found.changes(), at.given(), null);
    int given = Math.min(size, found.changes().size());
    return found.isCut() || given < found.changes().size() ? part.upTo(given) : part;
  }

  private static @Nullable String part(@Nullable String set) {
    return HarvestSet.EVERYTHING.equals(set) ? null : set;
  }

  /// Empty for a title that never was shown.
  public Optional<BibChange> find(InstitutionId institution, MmsId bib) {
    return changes.of(institution, bib);
  }

  /// No change is earlier.
  public Optional<Instant> earliest(InstitutionId institution) {
    return changes.first(institution);
  }
}
