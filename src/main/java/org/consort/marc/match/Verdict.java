package org.consort.marc.match;

import java.util.List;

/// What a method says about one candidate.
///
/// @param reasons sentences without a full stop, in the order the method looked at things
public record Verdict(Answer answer, List<String> reasons) {
  /// `REVIEW` leaves it to a person; only the scored match answers so.
  public enum Answer {
    YES,
    REVIEW,
    NO
  }

  public Verdict {
    reasons = List.copyOf(reasons);
  }

  public boolean isYes() {
    return answer == Answer.YES;
  }
}
