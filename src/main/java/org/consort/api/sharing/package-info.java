/// What Alma has for interlending by agreement between partners. Consort has direct borrowing
/// instead, so nothing is kept here and nothing may be.
@NullMarked
package org.consort.api.sharing;

import org.jspecify.annotations.NullMarked;
