package org.consort.circulation;

import java.util.List;
import org.consort.base.Problem;

/// Whether a hold could be placed or changed.
public sealed interface HoldOutcome {
  record Placed(Hold hold) implements HoldOutcome {}

  record Refused(List<Problem> problems) implements HoldOutcome {
    public Refused {
      problems = List.copyOf(problems);
    }

    Refused(Problem problem) {
      this(List.of(problem));
    }
  }
}
