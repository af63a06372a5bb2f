package org.consort.marc.record;

/// A field of a record. Its tag is three ASCII letters or digits.
public sealed interface Field permits ControlField, DataField {
  String tag();

  static void checkTag(String tag) {
    if (!isTag(tag)) {
      throw new IllegalArgumentException("not a tag: " + tag);
    }
  }

  static boolean isTag(String text) {
    return text.length() == 3
        && isLetterOrDigit(text.charAt(0))
        && isLetterOrDigit(text.charAt(1))
        && isLetterOrDigit(text.charAt(2));
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
