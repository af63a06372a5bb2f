package org.consort.api.acq;

import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.institution.Libraries;

/// Puts names beside the codes of libraries and of the whole institution.
record LibraryNames(Libraries libraries) {
  /// One that is gone has no name.
  Coded of(AlmaRequest request, String code) {
    if (code.equals(request.institution().code())) {
      return Coded.of(code, request.institution().name());
    }
    return libraries
        .library(request.institutionId(), code)
        .map(library -> Coded.of(code, library.name()))
        .orElse(Coded.of(code));
  }
}
