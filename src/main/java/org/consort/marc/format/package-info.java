/// The forms a record is read from and written to: MARCXML, and the bytes the catalogue keeps.
///
/// Reads and writes bytes and text in memory; must not know files or the database.
@NullMarked
package org.consort.marc.format;

import org.jspecify.annotations.NullMarked;
