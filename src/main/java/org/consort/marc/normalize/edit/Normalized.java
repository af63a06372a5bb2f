package org.consort.marc.normalize.edit;

import java.util.List;
import org.consort.marc.record.Record;

/// What rules made of a record.
///
/// @param changes in the order made; empty unless they were asked for
/// @param findings what was stopped at a bound; the record is then the one that came in
public record Normalized(Record record, List<Change> changes, List<String> findings) {}
