/// Lists of what staff have to do, as Alma sends them.
///
/// Records only: no rules, no look-ups.
@NullMarked
package org.consort.alma.tasks;

import org.jspecify.annotations.NullMarked;
