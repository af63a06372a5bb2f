/// `consort bench marc`: how many records a second the MARC engine reads, writes, normalizes,
/// validates and compares, beside marc4j where that does the same. Needs no database.
@NullMarked
package org.consort.app.bench.marc;

import org.jspecify.annotations.NullMarked;
