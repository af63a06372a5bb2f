/// The MARC 21 standard as tables: fields, indicators, subfields, positions and codes, read from
/// the text files beside this package's parent and checked while they are read.
///
/// Knows what is allowed; must not look at a record.
@NullMarked
package org.consort.marc.validate.table;

import org.jspecify.annotations.NullMarked;
