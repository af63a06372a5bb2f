package org.consort.publishing;

import java.util.List;
import org.consort.catalogue.BibChange;
import org.jspecify.annotations.Nullable;

/// Some records of a harvest.
///
/// @param selection what was asked for
/// @param before how many were given before these
/// @param next goes on after these; absent when they are the last
public record HarvestPart(
    Selection selection, List<BibChange> changes, long before, @Nullable ResumptionToken next) {
  public HarvestPart {
    changes = List.copyOf(changes);
  }

  /// Fewer of them, at least one; the next part begins with the first that is left out.
  public HarvestPart upTo(int count) {
    BibChange last = changes.get(count - 1);
    ResumptionToken goesOn =
        new ResumptionToken(selection, last.at(), last.bib().number(), before + count);
    return new HarvestPart(selection, changes.subList(0, count), before, goesOn);
  }

  public String prefix() {
    return selection.prefix();
  }
}
