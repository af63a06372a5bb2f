package org.consort.marc.format.damage;

/// Something a reader mended or had to guess, so that nobody takes it for what the file says.
///
/// @param detail a sentence for people
public record Repair(Kind kind, String detail) {
  /// What was wrong.
  public enum Kind {
    LEADER,
    RECORD_LENGTH,
    BASE_ADDRESS,
    DIRECTORY,
    TERMINATOR,
    INDICATORS,
    SUBFIELD_CODE,
    ENCODING,
    GARBAGE,
    LEFT_OUT
  }
}
