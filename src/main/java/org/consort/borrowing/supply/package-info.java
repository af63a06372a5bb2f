/// Who may borrow, and which library is asked to lend: decisions over values that were read before.
///
/// Pure: no clock, no database, no library is reached from here.
@NullMarked
package org.consort.borrowing.supply;

import org.jspecify.annotations.NullMarked;
