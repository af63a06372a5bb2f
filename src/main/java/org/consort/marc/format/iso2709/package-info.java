/// One record of ISO 2709: read by its directory, or by its terminators when the directory lies; in
/// UTF-8, MARC-8 or what was taken for either. Must not know files or other formats.
@NullMarked
package org.consort.marc.format.iso2709;

import org.jspecify.annotations.NullMarked;
