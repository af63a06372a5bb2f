package org.consort.marc.normalize.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.jspecify.annotations.Nullable;

/// One field changed by one action. The leader is shown as a control field `LDR`.
///
/// @param line where the action stands in its file, from 1; 0 when it stands in none
/// @param action the action as it stands there
/// @param before nothing when the field was added
/// @param after nothing when the field was removed
public record Change(
    String rule, int line, String action, @Nullable Field before, @Nullable Field after) {

  /// What is gone and what is new, where no rule did it; fields that only moved are not told.
  ///
  /// @param task stands for rule and action; the line is 0
  public static List<Change> between(String task, Record before, Record after) {
    List<Change> changes = new ArrayList<>();
    if (!before.leader().equals(after.leader())) {
      changes.add(new Change(task, 0, task, shown(before.leader()), shown(after.leader())));
    }
    Map<Field, Integer> left = counted(after.fields());
    before.fields().stream()
        .filter(field -> !took(left, field))
        .forEach(field -> changes.add(new Change(task, 0, task, field, null)));
    Map<Field, Integer> there = counted(before.fields());
    after.fields().stream()
        .filter(field -> !took(there, field))
        .forEach(field -> changes.add(new Change(task, 0, task, null, field)));
    return changes;
  }

  private static Map<Field, Integer> counted(List<Field> fields) {
    Map<Field, Integer> counts = new HashMap<>();
    fields.forEach(field -> counts.merge(field, 1, Integer::sum));
    return counts;
  }

  private static boolean took(Map<Field, Integer> counts, Field field) {
    return counts.merge(field, -1, Integer::sum) >= 0;
  }

  static Field shown(Leader leader) {
    return new ControlField(Tags.LEADER, leader.text());
  }
}
