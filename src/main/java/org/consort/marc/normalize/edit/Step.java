package org.consort.marc.normalize.edit;

/// What an action does to a record.
@FunctionalInterface
public interface Step {
  void run(WorkingCopy copy, Condition onlyIf);
}
