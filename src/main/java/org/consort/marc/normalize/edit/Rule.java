package org.consort.marc.normalize.edit;

import java.util.List;

/// Some actions, and when they are done.
///
/// @param priority a rule with a higher one runs earlier
public record Rule(String name, int priority, Condition when, List<Action> actions) {
  void run(WorkingCopy copy) {
    copy.work().spend(1);
    if (!when.holds(copy, Condition.WHOLE_RECORD)) {
      return;
    }
    for (Action action : actions) {
      copy.trail().runs(this, action);
      action.step().run(copy, action.onlyIf());
    }
  }
}
