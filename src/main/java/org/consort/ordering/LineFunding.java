package org.consort.ordering;

import java.util.List;

/// What became of a line's money when the line was changed.
record LineFunding(Funding funding, List<FundMove> moves) {
  LineFunding {
    moves = List.copyOf(moves);
  }
}
