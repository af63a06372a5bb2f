package org.consort.marc.format;

/// The forms in which records travel in files.
public enum RecordFormat {
  /// ISO 2709, as in <https://www.loc.gov/marc/specifications/specrecstruc.html>.
  MARC,
  /// MARCXML, as in <https://www.loc.gov/standards/marcxml/>.
  MARCXML,
  /// MARC-in-JSON, as in <https://github.com/marc4j/marc4j/wiki/MARC-in-JSON-Description>.
  JSON;

  /// Guesses from the first bytes of a file: XML begins with `<`, JSON with `{` or `[`, a byte
  /// order mark and white space not counted; all else is taken for ISO 2709.
  public static RecordFormat guess(byte[] head) {
    return switch (firstByte(head)) {
      case '<' -> MARCXML;
      case '{', '[' -> JSON;
      default -> MARC;
    };
  }

  private static int firstByte(byte[] head) {
    for (byte b : head) {
      boolean unseen = b == ' ' || b == '\t' || b == '\r' || b == '\n' || isByteOrderMark(b);
      // A zero stands before or after each letter of UTF-16.
      if (!unseen && b != 0) {
        return b;
      }
    }
    return -1;
  }

  private static boolean isByteOrderMark(byte b) {
    return b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF || b == -1 || b == -2;
  }
}
