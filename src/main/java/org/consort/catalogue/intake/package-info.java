/// How a record that comes in is made ready to be kept: the normalization processes of each
/// institution, and validation.
///
/// Corrects and judges records; keeps none.
@NullMarked
package org.consort.catalogue.intake;

import org.jspecify.annotations.NullMarked;
