package org.consort.marc.match;

import java.util.Set;
import org.consort.marc.record.Record;

/// A candidate with those of its keys that a method may ask for.
record Compared(Record record, Set<MatchKey> keys, YearAndType yearAndType) {}
