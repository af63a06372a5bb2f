package org.consort.borrowing;

import java.util.List;
import org.consort.borrowing.supply.Objection;

/// What became of a wish.
public sealed interface Submission {
  /// @param again the same wish was accepted before; this is what became of it
  record Accepted(BorrowingRequest request, boolean again) implements Submission {}

  /// Nothing was written.
  record Refused(List<Objection> objections) implements Submission {
    public Refused {
      objections = List.copyOf(objections);
    }
  }
}
