package org.consort.marc.normalize.edit;

import java.util.List;
import org.consort.marc.normalize.pattern.Work;

/// A question to a record, or to one field of it.
public sealed interface Condition {
  int WHOLE_RECORD = -1;

  Condition ALWAYS = new Always();

  /// @param target the field in question: what a condition says of its tag is asked of this field
  ///   alone. [#WHOLE_RECORD] asks about all.
  boolean holds(WorkingCopy copy, int target);

  record Always() implements Condition {
    @Override
    public boolean holds(WorkingCopy copy, int target) {
      return true;
    }
  }

  record All(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(WorkingCopy copy, int target) {
      for (Condition part : parts) {
        if (!part.holds(copy, target)) {
          return false;
        }
      }
      return true;
    }
  }

  record Any(List<Condition> parts) implements Condition {
    @Override
    public boolean holds(WorkingCopy copy, int target) {
      for (Condition part : parts) {
        if (part.holds(copy, target)) {
          return true;
        }
      }
      return false;
    }
  }

  record Not(Condition part) implements Condition {
    @Override
    public boolean holds(WorkingCopy copy, int target) {
      return !part.holds(copy, target);
    }
  }

  record Exists(Address address) implements Condition {
    @Override
    public boolean holds(WorkingCopy copy, int target) {
      Work work = copy.work();
      if (address instanceof ControlAddress control && control.tags().isLeader()) {
        return control.matches(copy.leader().text(), work);
      }
      if (target >= 0 && address.tags().include(copy.tag(target))) {
        return address.matches(copy.field(target), work);
      }
      work.spend(1 + copy.size() / 16);
      for (int i = copy.next(address.tags(), 0); i >= 0; i = copy.next(address.tags(), i + 1)) {
        if (address.matches(copy.field(i), work)) {
          return true;
        }
      }
      return false;
    }
  }

  record MoreThanOnce(Address address) implements Condition {
    @Override
    public boolean holds(WorkingCopy copy, int target) {
      boolean ofOneField =
          target >= 0 && address.namesPart() && address.tags().include(copy.tag(target));
      if (ofOneField) {
        return address.count(copy.field(target), copy.work()) > 1;
      }
      copy.work().spend(1 + copy.size());
      int count = 0;
      for (int i = copy.next(address.tags(), 0); i >= 0; i = copy.next(address.tags(), i + 1)) {
        count += address.count(copy.field(i), copy.work());
      }
      return count > 1;
    }
  }
}
