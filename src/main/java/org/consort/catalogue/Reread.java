package org.consort.catalogue;

import java.util.Set;
import org.consort.base.MmsId;
import org.consort.marc.match.MatchKey;
import org.consort.marc.match.MatchKeys;
import org.consort.marc.record.Record;

/// What a title's record says of it today.
record Reread(
    MmsId id, Description description, String titleSort, Set<MatchKey> keys, BibWords words) {
  static Reread of(Bib bib) {
    Record record = bib.record();
    Description description = Description.of(record);
    return new Reread(
        bib.id(),
        description,
        SortKey.title(record),
        MatchKeys.of(record),
        BibWords.of(record, description));
  }

  String authorSort() {
    return SortKey.of(description.author());
  }
}
