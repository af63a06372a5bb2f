/// Who takes part in the consortium, and how codes of one library read at another.
///
/// Keys to libraries' systems are stored here because they are used; they are never logged or
/// shown.
@NullMarked
package org.consort.borrowing.consortium;

import org.jspecify.annotations.NullMarked;
