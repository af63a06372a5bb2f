/// Whether a record keeps to MARC 21: findings with their place, what was found, what is allowed,
/// and how much they matter.
///
/// Reports only; must not change a record.
@NullMarked
package org.consort.marc.validate;

import org.jspecify.annotations.NullMarked;
