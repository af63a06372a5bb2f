/// Recurring work: what is due is done again and again, by whichever node comes first.
///
/// Must not know what the work is about.
@NullMarked
package org.consort.jobs;

import org.jspecify.annotations.NullMarked;
