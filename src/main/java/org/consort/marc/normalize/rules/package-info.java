/// The language of normalization rules, as Alma's users write it: from the text of a file to rules,
/// and from a record to the changed record.
///
/// Must not know where a file or a record comes from.
@NullMarked
package org.consort.marc.normalize.rules;

import org.jspecify.annotations.NullMarked;
