package org.consort.catalogue;

import java.util.List;

/// Some of the titles found.
///
/// @param isCut whether more were asked for, whose records are too long to be read too
/// @param isExact false when there are more than `total`, since nobody counted on
public record FoundBibs(List<Bib> bibs, boolean isCut, int total, boolean isExact) {
  public FoundBibs {
    bibs = List.copyOf(bibs);
  }
}
