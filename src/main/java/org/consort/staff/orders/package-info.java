/// The pages about vendors' orders: the list, and one order with what was decided and why.
///
/// Shows only; must not change an order.
@NullMarked
package org.consort.staff.orders;

import org.jspecify.annotations.NullMarked;
