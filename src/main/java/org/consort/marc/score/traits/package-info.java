/// What of a record is compared, read once and folded, so that comparing two records is quick.
///
/// Must not know what a likeness is worth.
@NullMarked
package org.consort.marc.score.traits;

import org.jspecify.annotations.NullMarked;
