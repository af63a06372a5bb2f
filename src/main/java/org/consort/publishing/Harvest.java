package org.consort.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.BibChange;
import org.consort.catalogue.CatalogueChanges;
import org.consort.catalogue.ChangeSpan;

/// Gives out a catalogue part by part, in the order of its changes. A part costs the same wherever
/// in the catalogue it is; a title that changes while it is harvested comes again, later.
public final class Harvest {
  /// The set every institution has: all titles the public may see.
  public static final String EVERYTHING = "catalogue";

  private final CatalogueChanges changes;
  private final int size;

  Harvest(CatalogueChanges changes, int size) {
    this.changes = changes;
    this.size = size;
  }

  public HarvestPart begin(InstitutionId institution, Selection selection) {
    ResumptionToken start = new ResumptionToken(selection, selection.from(), Long.MIN_VALUE, 0);
    return goOn(institution, start);
  }

  public HarvestPart goOn(InstitutionId institution, ResumptionToken at) {
    Selection selection = at.selection();
    List<BibChange> found =
        changes.in(
            institution, new ChangeSpan(at.lastAt(), at.lastId(), selection.until(), size + 1));
    if (found.size() <= size) {
      return new HarvestPart(selection.prefix(), found, at.given(), null);
    }
    List<BibChange> given = found.subList(0, size);
    BibChange last = given.getLast();
    ResumptionToken next =
        new ResumptionToken(selection, last.at(), last.bib().number(), at.given() + size);
    return new HarvestPart(selection.prefix(), given, at.given(), next);
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
