/// Requests and their queues, loans, returns and scan-in, and for how long what is lent.
///
/// Owns no item: what happens to one is written through the catalogue in the same transaction. Must
/// not know formats or the web.
@NullMarked
package org.consort.circulation;

import org.jspecify.annotations.NullMarked;
