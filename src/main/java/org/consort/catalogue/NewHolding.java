package org.consort.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// A holdings record to be added. Its 852 names the library in $b, the location in $c and the call
/// number in $h and $i.
///
/// @param by the name of the account or key behind it
public record NewHolding(Record record, boolean suppressed, String by) {
  /// A record with nothing but its 852.
  public static NewHolding at(Shelf shelf, CallNumber callNumber, String by) {
    List<Subfield> subfields = new ArrayList<>();
    subfields.add(new Subfield('b', shelf.library()));
    subfields.add(new Subfield('c', shelf.location()));
    if (!callNumber.text().isEmpty()) {
      subfields.add(new Subfield('h', callNumber.text()));
    }
    char scheme = callNumber.scheme().charAt(0);
    DataField location = new DataField("852", scheme, ' ', subfields);
    return new NewHolding(Record.of(Leader.HOLDINGS, location), false, by);
  }

  /// @throws org.consort.base.BadRequest when the record has no 852 with $b and $c
  public Shelf shelf() {
    return HoldingRecords.shelf(HoldingRecords.location(record));
  }
}
