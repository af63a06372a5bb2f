/// Institutions and their networks, and what each has set up: libraries, locations, desks, code
/// tables.
///
/// Must not know patrons, records or loans.
@NullMarked
package org.consort.institution;

import org.jspecify.annotations.NullMarked;
