/// The hub's borrowing desk: requests, what happened to them, and what has to be done next.
///
/// Reaches libraries only through the ports of `remote`, and never reads a library's tables.
@NullMarked
package org.consort.borrowing;

import org.jspecify.annotations.NullMarked;
