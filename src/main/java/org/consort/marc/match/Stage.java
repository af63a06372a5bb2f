package org.consort.marc.match;

import java.util.Set;

/// One attempt to find the incoming record; the next is made only when this one finds nothing.
interface Stage {
  /// What a candidate must have one of; empty when there is nothing to compare.
  Set<MatchKey> keys();

  Verdict judge(Compared candidate);
}
