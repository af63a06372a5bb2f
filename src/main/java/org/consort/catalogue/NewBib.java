package org.consort.catalogue;

import org.consort.marc.record.Record;

/// A bibliographic record to be added or to take the place of one. It keeps its fields; control
/// numbers are set by the catalogue.
///
/// @param suppressed hidden from the public and from harvesters
/// @param by the name of the account or key behind it
public record NewBib(Record record, boolean suppressed, String by) {}
