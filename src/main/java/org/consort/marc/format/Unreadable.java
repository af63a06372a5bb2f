package org.consort.marc.format;

/// Why a record cannot be read; thrown within this package only.
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String why;

  Unreadable(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  String why() {
    return why;
  }
}
