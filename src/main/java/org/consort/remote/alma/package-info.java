/// Libraries that speak the Alma API: one file for each port, and nothing of Alma beyond here.
///
/// Holds no state; shows no key and no name in what it throws.
@NullMarked
package org.consort.remote.alma;

import org.jspecify.annotations.NullMarked;
