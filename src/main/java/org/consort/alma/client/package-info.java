/// Calls an Alma, or whatever speaks its API: typed calls over HTTP, errors told apart.
///
/// Blocking; keeps no state but the connection; never logs and never shows a key.
@NullMarked
package org.consort.alma.client;

import org.jspecify.annotations.NullMarked;
