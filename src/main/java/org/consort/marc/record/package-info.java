/// The parts of a MARC record, all immutable: leader, control fields, data fields, subfields.
///
/// Must not know any format a record is read from or written to.
@NullMarked
package org.consort.marc.record;

import org.jspecify.annotations.NullMarked;
