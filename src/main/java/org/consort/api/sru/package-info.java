/// The SRU 1.2 target (<https://www.loc.gov/standards/sru/sru-1-2.html>) on each institution's
/// path.
///
/// Reads parameters and writes documents; what a query finds is publishing's to say.
@NullMarked
package org.consort.api.sru;

import org.jspecify.annotations.NullMarked;
