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

  public String prefix() {
    return selection.prefix();
  }
}
