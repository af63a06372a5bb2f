package org.consort.marc.validate;

/// How much a finding matters: an error stops a record, a warning is shown, and nothing is not even
/// told.
public enum Severity {
  NOTHING,
  WARNING,
  ERROR
}
