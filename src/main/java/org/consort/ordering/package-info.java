/// A vendor's order from its arrival to its purchase order line: integration profiles, matching,
/// funding, the decision, and the record of why.
///
/// Must not know the wire format; nothing is written before everything is decided.
@NullMarked
package org.consort.ordering;

import org.jspecify.annotations.NullMarked;
