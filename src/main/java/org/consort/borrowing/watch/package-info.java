/// Looks at the libraries where something is awaited and tells the borrowing desk what has
/// happened.
///
/// Only reads at the libraries; what a sight means is decided by pure comparison.
@NullMarked
package org.consort.borrowing.watch;

import org.jspecify.annotations.NullMarked;
