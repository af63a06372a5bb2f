package org.consort.publishing;

import java.util.List;
import org.consort.catalogue.BibChange;
import org.jspecify.annotations.Nullable;

/// Some records of a harvest.
///
/// @param before how many were given before these
/// @param next goes on after these; absent when they are the last
public record HarvestPart(
    String prefix, List<BibChange> changes, long before, @Nullable ResumptionToken next) {
  public HarvestPart {
    changes = List.copyOf(changes);
  }
}
