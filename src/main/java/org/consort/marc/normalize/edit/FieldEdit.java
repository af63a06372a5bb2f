package org.consort.marc.normalize.edit;

import org.consort.marc.record.DataField;

/// From a field to what becomes of it. The same field means no change, one without subfields that
/// it goes.
@FunctionalInterface
public interface FieldEdit {
  DataField edit(DataField field, WorkingCopy copy);
}
