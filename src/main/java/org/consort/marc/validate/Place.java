package org.consort.marc.validate;

/// A field of a record while it is checked.
///
/// @param occurrence counted from 1 among the fields with the tag
record Place(String tag, int occurrence, String link) {
  static final String RECORD = "record";

  String path() {
    return occurrence > 1 ? tag + "[" + occurrence + "]" : tag;
  }

  String indicator(int number) {
    return path() + " ind" + number;
  }

  String subfield(char code) {
    return path() + "$" + code;
  }

  String subfield(char code, int number) {
    return number > 1 ? subfield(code) + "[" + number + "]" : subfield(code);
  }

  String positions(int from, int to) {
    return from == to
        ? "%s/%02d".formatted(path(), from)
        : "%s/%02d-%02d".formatted(path(), from, to);
  }
}
