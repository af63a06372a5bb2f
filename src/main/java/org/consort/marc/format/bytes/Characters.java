package org.consort.marc.format.bytes;

/// The characters of ASCII as texts made once.
public final class Characters {
  private static final String[] ASCII = new String[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c);
    }
  }

  private Characters() {}

  public static String text(char ascii) {
    return ASCII[ascii];
  }
}
