/// The forms a record is read from and written to: ISO 2709, MARCXML, MARC-in-JSON, and the bytes
/// the catalogue keeps.
///
/// Reads and writes bytes, text and streams handed in; must not know files or the database.
@NullMarked
package org.consort.marc.format;

import org.jspecify.annotations.NullMarked;
