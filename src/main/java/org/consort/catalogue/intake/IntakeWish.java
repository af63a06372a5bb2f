package org.consort.catalogue.intake;

import org.jspecify.annotations.Nullable;

/// What is to be done to a record before it is kept.
///
/// @param process the code of a normalization process; absent for none
/// @param validated checked against MARC 21, under the exception profile *metadata-editor*
/// @param warningsPass whether a record with warnings is kept; errors always stop it
public record IntakeWish(@Nullable String process, boolean validated, boolean warningsPass) {
  /// To be kept as it came.
  public static final IntakeWish NONE = new IntakeWish(null, false, true);
}
