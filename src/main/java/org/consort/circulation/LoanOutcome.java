package org.consort.circulation;

import java.util.List;
import org.consort.base.Problem;
import org.consort.patrons.User;

/// Whether an item could be lent, or a loan renewed.
public sealed interface LoanOutcome {
  /// @param renewable whether the patron may renew it now
  record Lent(Loan loan, User patron, boolean renewable) implements LoanOutcome {}

  record Refused(List<Problem> problems) implements LoanOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }

    Refused(Problem problem) {
      this(List.of(problem));
    }
  }
}
