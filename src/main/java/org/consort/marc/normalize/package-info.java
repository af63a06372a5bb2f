/// Changes made to a record before it is kept or compared.
///
/// From record to record; must not know where a record comes from or goes.
@NullMarked
package org.consort.marc.normalize;

import org.jspecify.annotations.NullMarked;
