package org.consort.ordering;

import java.util.List;
import org.consort.base.MmsId;
import org.consort.catalogue.Place;
import org.consort.catalogue.Portfolio;
import org.consort.marc.record.Record;

/// The record an order will hang on.
sealed interface FoundTitle {
  /// @param tied whether other records match as well
  record InCatalogue(
      MmsId bib, String title, List<Place> places, List<Portfolio> portfolios, boolean tied)
      implements FoundTitle {
    public InCatalogue {
      places = List.copyOf(places);
      portfolios = List.copyOf(portfolios);
    }
  }

  /// Nothing matches; this record will be added.
  ///
  /// @param suppressed hidden from the public once it is there
  /// @param likely whether a record there might be the same, which a person should settle
  record ToImport(Record record, boolean suppressed, boolean likely) implements FoundTitle {}
}
