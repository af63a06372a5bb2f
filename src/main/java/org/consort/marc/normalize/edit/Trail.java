package org.consort.marc.normalize.edit;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.record.Field;
import org.jspecify.annotations.Nullable;

/// Notes which rule changed what, when somebody wants to know.
public final class Trail {
  private final boolean wanted;
  private final List<Change> changes = new ArrayList<>();
  private @Nullable Rule rule;
  private @Nullable Action action;

  Trail(boolean wanted) {
    this.wanted = wanted;
  }

  void runs(Rule nextRule, Action nextAction) {
    this.rule = nextRule;
    this.action = nextAction;
  }

  void changed(@Nullable Field before, @Nullable Field after) {
    Rule by = rule;
    Action doing = action;
    if (wanted && by != null && doing != null) {
      changes.add(new Change(by.name(), doing.line(), doing.text(), before, after));
    }
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  /// Where a rule was stopped.
  String place() {
    Rule by = rule;
    Action doing = action;
    return by == null || doing == null
        ? ""
        : " (rule \"%s\", line %d)".formatted(by.name(), doing.line());
  }
}
