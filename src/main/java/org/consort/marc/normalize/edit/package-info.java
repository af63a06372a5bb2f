/// Changes to a record, and the questions asked before: what a rule does once it is read. A record
/// is changed on a working copy; every step is bounded and can be told.
///
/// Must not know how a rule is written.
@NullMarked
package org.consort.marc.normalize.edit;

import org.jspecify.annotations.NullMarked;
