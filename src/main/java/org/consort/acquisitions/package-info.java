/// Buying: vendors, ledgers and funds, currencies, purchase order lines, their review, receiving
/// and cancelling.
///
/// Must not know how an order arrived or which record it chose; that is ordering's.
@NullMarked
package org.consort.acquisitions;

import org.jspecify.annotations.NullMarked;
