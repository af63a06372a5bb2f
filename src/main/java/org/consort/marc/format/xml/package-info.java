/// One record of MARCXML: found among whatever markup, read quickly where it is written as usual,
/// and by the XML parser where it is not. Must not know files or other formats.
@NullMarked
package org.consort.marc.format.xml;

import org.jspecify.annotations.NullMarked;
