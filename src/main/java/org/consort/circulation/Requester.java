package org.consort.circulation;

import java.util.Optional;

/// Who asks for something.
sealed interface Requester permits Borrower, Requester.TheLibrary {
  /// As in [Hold#patron].
  long number();

  /// Why they may not request; empty when they may.
  Optional<String> hindrance();

  /// The library itself, which asks for files only: no rule or limit holds for it, and it gets no
  /// letters.
  record TheLibrary() implements Requester {
    @Override
    public long number() {
      return Hold.LIBRARY;
    }

    @Override
    public Optional<String> hindrance() {
      return Optional.empty();
    }
  }
}
