package org.consort.marc.normalize;

import java.util.List;
import org.consort.marc.normalize.edit.Change;
import org.consort.marc.record.Record;

/// What a process came to.
///
/// @param changes who changed which field, in order; empty unless asked for
/// @param findings what could not be done; the task it happened to left the record as it found it
public record Processed(
    Record record, Wishes wishes, List<Change> changes, List<String> findings) {}
