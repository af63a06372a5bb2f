package org.consort.catalogue;

import java.util.List;
import org.consort.base.HoldingId;
import org.consort.base.MmsId;
import org.consort.marc.format.StoredForm;
import org.consort.marc.record.Record;

/// A holdings record: that a library has a title at one of its locations.
public record Holding(
    HoldingId id,
    MmsId bib,
    Shelf shelf,
    CallNumber callNumber,
    StoredForm stored,
    boolean suppressed,
    Stamps stamps) {
  private static final List<String> STATEMENTS = List.of("866", "867", "868");

  /// What the library has of a title in parts, in words: MARC 21 fields 866 to 868, $a
  /// (<https://www.loc.gov/marc/holdings/hd866868.html>).
  public List<String> statements() {
    Record record = record();
    return STATEMENTS.stream().flatMap(tag -> record.values(tag, 'a')).toList();
  }

  /// The number under which the library took the copy in: 852 $j; empty when there is none
  /// (<https://www.loc.gov/marc/holdings/hd852.html>).
  static String accessionNumber(Record record) {
    return record.first("852").flatMap(place -> place.first('j')).map(String::strip).orElse("");
  }

  public String library() {
    return shelf.library();
  }

  public String location() {
    return shelf.location();
  }

  /// Taken out of its stored form at each call.
  public Record record() {
    return stored.record();
  }
}
