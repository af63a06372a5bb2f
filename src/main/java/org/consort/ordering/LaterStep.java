package org.consort.ordering;

import java.time.Instant;
import java.util.List;

/// What was done to a line after its order was placed. Names no patron, and repeats no text in
/// which one may be named.
///
/// @param by name of the key that did it
public record LaterStep(Explanation.Step step, String by, Instant at, List<FundMove> funds) {
  public LaterStep {
    funds = List.copyOf(funds);
  }
}
