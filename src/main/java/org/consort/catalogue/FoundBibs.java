package org.consort.catalogue;

import java.util.List;

/// Some of the titles found.
///
/// @param isExact false when there are more than `total`, since nobody counted on
public record FoundBibs(List<Bib> bibs, int total, boolean isExact) {
  public FoundBibs {
    bibs = List.copyOf(bibs);
  }
}
