/// One record of MARC-in-JSON, between its braces. Must not know files or other formats.
@NullMarked
package org.consort.marc.format.json;

import org.jspecify.annotations.NullMarked;
