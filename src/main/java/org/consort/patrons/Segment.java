package org.consort.patrons;

/// Who keeps an entry of a user's lists up to date: library staff (internal) or the system the user
/// comes from (external).
public enum Segment {
  INTERNAL,
  EXTERNAL
}
