package org.consort.base;

/// The number of an institution. Its four digits, 1000 to 9999, end every id the institution gives
/// out, so an id tells whose it is.
public record InstitutionId(int suffix) {
  public InstitutionId {
    if (suffix < 1000 || suffix > 9999) {
      throw new IllegalArgumentException("an institution's number has four digits, not " + suffix);
    }
  }
}
