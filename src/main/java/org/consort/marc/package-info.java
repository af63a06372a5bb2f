/// MARC records as values: what they are made of, how they are written, tidied and compared.
///
/// Must not know the database, the web or the clock.
@NullMarked
package org.consort.marc;

import org.jspecify.annotations.NullMarked;
