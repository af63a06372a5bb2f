/// Libraries, locations, desks and code tables, as Alma sends them.
///
/// Records only: no rules, no look-ups.
@NullMarked
package org.consort.alma.conf;

import org.jspecify.annotations.NullMarked;
