/// How well records are matched: `consort bench quality` compares labelled pairs of records and
/// counts what was right. Reads files only; must not need a database.
@NullMarked
package org.consort.app.bench.quality;

import org.jspecify.annotations.NullMarked;
