package org.consort.marc.validate;

/// What a record weighs in ISO 2709, whose directory has four digits for a field and whose leader
/// has five for the record.
final class RecordSize {
  /// The leader, the end of the directory, the end of the record.
  static final int EMPTY = 24 + 1 + 1;

  private static final int DIRECTORY_ENTRY = 12;
  private static final int TERMINATOR = 1;
  private static final int LARGEST_FIELD = 9_999;
  private static final int LARGEST_RECORD = 99_999;
  private static final String LINK = "https://www.loc.gov/marc/specifications/specrecstruc.html";

  private RecordSize() {}

  static int ofField(int bytes) {
    return bytes + DIRECTORY_ENTRY + TERMINATOR;
  }

  static void check(long bytes, FindingList findings) {
    if (bytes > LARGEST_RECORD) {
      String allowed = LARGEST_RECORD + " bytes";
      findings.add(Place.RECORD, FindingKind.RECORD_LENGTH, bytes + " bytes", allowed, LINK);
    }
  }

  static void checkField(int bytes, Place place, FindingList findings) {
    if (bytes + TERMINATOR > LARGEST_FIELD) {
      String allowed = LARGEST_FIELD + " bytes";
      findings.add(place.path(), FindingKind.RECORD_LENGTH, bytes + " bytes", allowed, LINK);
    }
  }
}
