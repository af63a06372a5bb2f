package org.consort.marc.normalize.pattern;

/// Stops rules that would go beyond a bound; becomes a finding, never leaves [Rules].
public final class Overgrown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String finding;

  public Overgrown(String finding) {
    super(finding, null, false, false);
    this.finding = finding;
  }

  public String finding() {
    return finding;
  }

  public static void check(long characters) {
    if (characters > Limits.LARGEST_RECORD) {
      throw new Overgrown("the record would grow beyond " + Limits.LARGEST_RECORD + " characters");
    }
  }
}
