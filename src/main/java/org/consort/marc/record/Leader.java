package org.consort.marc.record;

/// The 24 characters a record begins with, all printable ASCII
/// (<https://www.loc.gov/marc/bibliographic/bdleader.html>).
public record Leader(String text) {
  public static final int LENGTH = 24;

  /// What stands for the leader of a record that came without one.
  public static final Leader BLANK = new Leader(" ".repeat(LENGTH));

  /// A new record of a printed book.
  public static final Leader BOOK = new Leader("00000nam a2200000   4500");

  /// A new record of a printed serial.
  public static final Leader SERIAL = new Leader("00000nas a2200000   4500");

  /// A new holdings record of a single part.
  public static final Leader HOLDINGS = new Leader("00000nx  a2200000zn 4500");

  public Leader {
    if (!isLeader(text)) {
      throw new IllegalArgumentException("not a leader: " + text);
    }
  }

  private static boolean isLeader(String text) {
    boolean plain = text.length() == LENGTH;
    for (int i = 0; plain && i < LENGTH; i++) {
      plain = text.charAt(i) >= ' ' && text.charAt(i) <= '~';
    }
    return plain;
  }

  /// Makes a leader of whatever a file has: too short is filled with blanks, too long is cut, and a
  /// character that cannot stand there becomes a blank.
  public static Leader repaired(String text) {
    StringBuilder repaired = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      repaired.append(c >= ' ' && c <= '~' ? c : ' ');
    }
    return new Leader(repaired.toString());
  }

  /// Told by position 06; whatever is not known there is taken for bibliographic.
  public RecordKind kind() {
    return switch (typeOfRecord()) {
      case 'u', 'v', 'x', 'y' -> RecordKind.HOLDINGS;
      case 'z' -> RecordKind.AUTHORITY;
      case 'w' -> RecordKind.CLASSIFICATION;
      case 'q' -> RecordKind.COMMUNITY;
      default -> RecordKind.BIBLIOGRAPHIC;
    };
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /// Position 06: `a` for language material, `e` for maps, and so on.
  public char typeOfRecord() {
    return text.charAt(6);
  }

  /// Position 07: `m` for a monograph, `s` for a serial, and so on.
  public char bibliographicLevel() {
    return text.charAt(7);
  }

  /// Position 17: blank for a full record, `3`, `5` or `7` for shorter ones.
  public char encodingLevel() {
    return text.charAt(17);
  }

  /// Whether the record describes something that keeps appearing: a serial or a loose-leaf.
  public boolean isContinuing() {
    return bibliographicLevel() == 's'
        || bibliographicLevel() == 'b'
        || bibliographicLevel() == 'i';
  }

  public Leader with(int position, char character) {
    return new Leader(text.substring(0, position) + character + text.substring(position + 1));
  }
}
