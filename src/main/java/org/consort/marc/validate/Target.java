package org.consort.marc.validate;

/// What a rule of a profile is about: a tag in which X stands for any character, and perhaps what
/// follows it in a path: `245`, `6XX`, `1XX$a`, `LDR/06`.
record Target(String tag, String rest) {
  private static final int TAG = 3;

  static boolean isTarget(String text) {
    return text.matches("([0-9X]{3}|LDR)(\\$[0-9a-z]|/[0-9-]+| ind[12])?") || isWhole(text);
  }

  static Target of(String text) {
    return isWhole(text)
        ? new Target(text, "")
        : new Target(text.substring(0, TAG), text.substring(TAG));
  }

  /// Whether a finding with the path is meant. Which of several fields or subfields it is does not
  /// matter.
  boolean covers(String path) {
    if (isWhole(tag)) {
      return path.equals(tag);
    }
    return path.length() >= TAG && coversTag(path) && withoutCounts(path).startsWith(rest);
  }

  private boolean coversTag(String path) {
    for (int i = 0; i < TAG; i++) {
      if (tag.charAt(i) != 'X' && tag.charAt(i) != path.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String withoutCounts(String path) {
    int open = path.indexOf('[');
    int close = path.indexOf(']');
    return open == TAG && close > open ? path.substring(close + 1) : path.substring(TAG);
  }

  private static boolean isWhole(String text) {
    return text.equals(Place.RECORD);
  }
}
