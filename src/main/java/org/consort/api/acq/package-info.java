/// The Alma API's area Acquisitions: orders, purchase order lines, funds, vendors.
///
/// Translates between the wire and the departments; must not decide anything about an order.
@NullMarked
package org.consort.api.acq;

import org.jspecify.annotations.NullMarked;
