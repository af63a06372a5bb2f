/// What is wrong with records that are read or cannot be carried by a format: repairs, losses, the
/// reasons a record is refused, and the bounds every reader keeps.
@NullMarked
package org.consort.marc.format.damage;

import org.jspecify.annotations.NullMarked;
