package org.consort.circulation;

import java.util.List;
import org.consort.base.Problem;

/// Whether an item could be lent, or a loan renewed.
public sealed interface LoanOutcome {
  record Lent(Loan loan) implements LoanOutcome {}

  record Refused(List<Problem> problems) implements LoanOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }

    Refused(Problem problem) {
      this(List.of(problem));
    }
  }
}
