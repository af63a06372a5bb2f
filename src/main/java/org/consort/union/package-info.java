/// The consortium's catalogue: which library holds which title, by its ISBN.
///
/// Knows only what members tell it; must not read a library's tables.
@NullMarked
package org.consort.union;

import org.jspecify.annotations.NullMarked;
