package org.consort.catalogue;

/// What becomes of a record when the last thing below it is removed.
public enum WhenEmptied {
  RETAIN,
  DELETE
}
