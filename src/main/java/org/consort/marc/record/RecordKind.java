package org.consort.marc.record;

/// Which of the five MARC 21 formats a record is in.
public enum RecordKind {
  BIBLIOGRAPHIC,
  HOLDINGS,
  AUTHORITY,
  CLASSIFICATION,
  COMMUNITY
}
