package org.consort.institution;

/// How items are reached: by the reader, by staff only, or from a store elsewhere. Names are the
/// codes of Alma's table `HLocation.locationType`.
public enum LocationType {
  OPEN,
  CLOSED,
  REMOTE
}
