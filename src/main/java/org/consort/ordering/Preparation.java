package org.consort.ordering;

import org.jspecify.annotations.Nullable;

/// What is done to a record before it is looked for in the catalogue.
///
/// @param process the code of the process that corrects the data, after the initial normalization,
///   absent for none
/// @param exceptionProfile the name of the validation exception profile: what it calls an error
///   stops the order
public record Preparation(@Nullable String process, String exceptionProfile) {
  /// Corrects nothing, and stops only what is unusable.
  public static final Preparation USUAL = new Preparation(null, "marcxml-bib-import");

  public Preparation with(String processCode) {
    return new Preparation(processCode, exceptionProfile);
  }
}
