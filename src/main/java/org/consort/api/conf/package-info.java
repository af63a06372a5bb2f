/// The configuration area of the Alma API: libraries, locations, desks, code tables.
///
/// Shows what the institution department holds; only locations can be added here.
@NullMarked
package org.consort.api.conf;

import org.jspecify.annotations.NullMarked;
