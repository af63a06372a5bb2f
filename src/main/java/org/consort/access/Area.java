package org.consort.access;

/// A part of the Alma API that keys are given rights for, named after the first segment of its
/// paths.
public enum Area {
  USERS,
  BIBS,
  CONF,
  ACQ
}
