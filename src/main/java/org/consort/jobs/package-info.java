/// Recurring work, which is done again and again by whichever node comes first, and work that is
/// asked for once and goes on until it is done, whoever dies meanwhile.
///
/// Must not know what the work is about.
@NullMarked
package org.consort.jobs;

import org.jspecify.annotations.NullMarked;
