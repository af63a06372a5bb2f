package org.consort.access;

import java.util.Locale;

/// A part of the Alma API that keys are given rights for, named after the first segment of its
/// paths.
public enum Area {
  USERS,
  BIBS,
  CONF,
  ACQ,
  /// What staff have to do.
  TASK_LISTS,
  /// Partners of interlending.
  PARTNERS;

  /// As in paths, `task-lists`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
