package org.consort.marc.format.damage;

/// Why a record cannot be read; thrown within this package only.
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String why;

  public Unreadable(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  public String why() {
    return why;
  }
}
