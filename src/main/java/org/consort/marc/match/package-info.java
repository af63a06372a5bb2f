/// What records are compared by: keys, and the methods that use them.
///
/// Decides nothing about which candidate is taken; must not know where keys are kept.
@NullMarked
package org.consort.marc.match;

import org.jspecify.annotations.NullMarked;
