package org.consort.marc.validate;

import java.util.List;
import java.util.Set;

/// A line of a profile: findings of these kinds at these places matter so much.
///
/// @param targets empty for every place
record ProfileRule(Severity severity, Set<FindingKind> kinds, List<Target> targets) {
  boolean covers(String path) {
    return targets.isEmpty() || targets.stream().anyMatch(target -> target.covers(path));
  }
}
