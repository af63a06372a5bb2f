package org.consort.ordering;

import java.util.List;
import org.consort.acquisitions.Alert;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineStatus;
import org.consort.base.Problem;

/// What became of an order.
public sealed interface Outcome {
  /// A line was made.
  record Placed(PoLine line, Explanation explanation) implements Outcome {}

  /// It repeats an order that was placed before; this is that order's line as it is now.
  record Repeated(PoLine line) implements Outcome {}

  /// The profile refuses it. Nothing was written.
  record Refused(List<Problem> reasons, Explanation explanation) implements Outcome {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /// What a dry run foresees. Nothing was written.
  record Foreseen(PoLineStatus status, List<Alert> alerts, Explanation explanation)
      implements Outcome {
    public Foreseen {
      alerts = List.copyOf(alerts);
    }
  }
}
