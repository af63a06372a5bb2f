/// The keys by which a record's likely partners are found among many, and the order in which
/// candidates are looked at.
///
/// Must not know where keys are kept, nor what a likeness is worth.
@NullMarked
package org.consort.marc.score.blocking;

import org.jspecify.annotations.NullMarked;
