/// Purchase order lines, invoices, vendors and funds, as Alma sends and takes them.
///
/// Records only: no rules, no look-ups.
@NullMarked
package org.consort.alma.acq;

import org.jspecify.annotations.NullMarked;
