/// Numbers that stand for a publication or its record, read out of what cataloguers write around
/// them, each in the one form it is compared in.
///
/// Must not know records or fields.
@NullMarked
package org.consort.marc.number;

import org.jspecify.annotations.NullMarked;
