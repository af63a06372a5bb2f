/// Bytes of a stream and how they are looked at quickly: windows, words of eight, tags and
/// characters made once. Knows no format.
@NullMarked
package org.consort.marc.format.bytes;

import org.jspecify.annotations.NullMarked;
