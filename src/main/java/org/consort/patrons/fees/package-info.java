/// What users owe and what became of it: fees, and every payment, waiver and dispute about them.
///
/// Amounts are exact. Must not decide who is blocked because of them.
@NullMarked
package org.consort.patrons.fees;

import org.jspecify.annotations.NullMarked;
