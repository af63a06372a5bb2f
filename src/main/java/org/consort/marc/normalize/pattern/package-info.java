/// Text looked for and replaced, in bounded time: wildcards, escapes, regular expressions.
///
/// Must not know records.
@NullMarked
package org.consort.marc.normalize.pattern;

import org.jspecify.annotations.NullMarked;
