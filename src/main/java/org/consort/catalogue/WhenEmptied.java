package org.consort.catalogue;

/// What becomes of a record when the last thing below it is removed.
public enum WhenEmptied {
  RETAIN,
  DELETE,
  /// It stays and is hidden from the public.
  SUPPRESS
}
