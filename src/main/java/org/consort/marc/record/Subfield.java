package org.consort.marc.record;

/// A piece of a data field. The code is one printable ASCII character.
public record Subfield(char code, String value) {
  public Subfield {
    if (!isCode(code)) {
      throw new IllegalArgumentException("not a subfield code: U+%04X".formatted((int) code));
    }
  }

  public static boolean isCode(char c) {
    return c >= ' ' && c <= '~';
  }
}
