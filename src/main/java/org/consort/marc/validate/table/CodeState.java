package org.consort.marc.validate.table;

/// What a list of codes says about a code.
public enum CodeState {
  CURRENT,
  OBSOLETE,
  UNKNOWN
}
