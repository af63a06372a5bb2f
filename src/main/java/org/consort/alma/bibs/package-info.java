/// Bibliographic records, holdings and items, as Alma sends and takes them.
///
/// Records only: no rules, no look-ups.
@NullMarked
package org.consort.alma.bibs;

import org.jspecify.annotations.NullMarked;
