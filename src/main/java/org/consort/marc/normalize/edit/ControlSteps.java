package org.consort.marc.normalize.edit;

import java.util.function.BiFunction;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;

/// Steps about control fields and the leader.
public final class ControlSteps {
  private ControlSteps() {}

  /// Changes the value. The leader keeps its length and stays ASCII.
  public static Step edit(ControlAddress at, BiFunction<String, WorkingCopy, String> edit) {
    return at.tags().isLeader()
        ? (copy, onlyIf) -> editLeader(copy, at, edit, onlyIf)
        : (copy, onlyIf) -> editFields(copy, at, edit, onlyIf);
  }

  private static void editLeader(
      WorkingCopy copy,
      ControlAddress at,
      BiFunction<String, WorkingCopy, String> edit,
      Condition onlyIf) {
    String text = copy.leader().text();
    if (at.matches(text, copy.work()) && onlyIf.holds(copy, Condition.WHOLE_RECORD)) {
      copy.setLeader(Leader.repaired(edit.apply(text, copy)));
    }
  }

  private static void editFields(
      WorkingCopy copy,
      ControlAddress at,
      BiFunction<String, WorkingCopy, String> edit,
      Condition onlyIf) {
    for (Field target : copy.targets(at)) {
      int place = copy.placeOf(target, 0);
      if (target instanceof ControlField field && onlyIf.holds(copy, place)) {
        copy.work().spend(field.value().length());
        copy.replace(place, new ControlField(field.tag(), edit.apply(field.value(), copy)));
      }
    }
  }

  /// A removed leader is one of blanks, because a record cannot be without.
  public static Step remove(ControlAddress at) {
    if (at.tags().isLeader()) {
      return edit(at, (value, copy) -> Leader.BLANK.text());
    }
    return (copy, onlyIf) -> {
      for (Field target : copy.targets(at)) {
        int place = copy.placeOf(target, 0);
        if (onlyIf.holds(copy, place)) {
          copy.remove(place);
        }
      }
    };
  }

  public static Step rename(ControlAddress at, Tags to) {
    return (copy, onlyIf) -> {
      for (Field target : copy.targets(at)) {
        int place = copy.placeOf(target, 0);
        if (target instanceof ControlField field && onlyIf.holds(copy, place)) {
          if (!to.areUnrepeatable() || copy.next(to, 0) < 0) {
            copy.replace(place, new ControlField(to.text(), field.value()));
          } else if (!to.include(copy.tag(place))) {
            copy.remove(place);
            set(copy, to, field.value());
          }
        }
      }
    };
  }

  /// Adds what is missing: of a field that cannot repeat, the one that is there stays.
  public static Step add(Tags tag, String value) {
    return (copy, onlyIf) -> {
      boolean missing =
          tag.isLeader()
              ? copy.leader().isBlank()
              : !tag.areUnrepeatable() || copy.next(tag, 0) < 0;
      if (missing && onlyIf.holds(copy, Condition.WHOLE_RECORD)) {
        put(copy, tag, value);
      }
    };
  }

  /// Writes the value into the field that cannot repeat, or into one more.
  static void put(WorkingCopy copy, Tags tag, String value) {
    if (tag.isLeader()) {
      copy.setLeader(Leader.repaired(value));
    } else if (tag.areUnrepeatable() && copy.next(tag, 0) >= 0) {
      set(copy, tag, value);
    } else {
      copy.add(new ControlField(tag.text(), value));
    }
  }

  private static void set(WorkingCopy copy, Tags tag, String value) {
    copy.replace(copy.next(tag, 0), new ControlField(tag.text(), value));
  }
}
