package org.consort.marc.normalize.edit;

import org.consort.marc.record.Field;

/// One tag, or with a `*` at its end all tags that begin alike.
///
/// @param mask the bits of a tag's key that count
public record Tags(String text, int mask, int key) {
  static final String LEADER = "LDR";

  private static final int ALL = 0xFFFFFF;
  private static final int LENGTH = 3;

  /// @return a tag as a number, which is quick to compare
  public static int key(String tag) {
    return (tag.charAt(0) & 0xFF) << 16 | (tag.charAt(1) & 0xFF) << 8 | (tag.charAt(2) & 0xFF);
  }

  public static boolean isSpelled(String text) {
    if (text.endsWith("*") && text.length() <= LENGTH) {
      return Field.isTag(text.substring(0, text.length() - 1) + "0".repeat(4 - text.length()));
    }
    return Field.isTag(text);
  }

  public static Tags of(String text) {
    if (!text.endsWith("*")) {
      String tag = text.equalsIgnoreCase(LEADER) ? LEADER : text;
      return new Tags(tag, ALL, key(tag));
    }
    int mask = (ALL << (8 * (LENGTH + 1 - text.length()))) & ALL;
    return new Tags(text, mask, key((text + "***").substring(0, LENGTH)) & mask);
  }

  public boolean include(int tag) {
    return (tag & mask) == key;
  }

  public boolean isOne() {
    return mask == ALL;
  }

  public boolean isLeader() {
    return text.equals(LEADER);
  }

  /// Whether these are fields that have a value instead of subfields.
  public boolean areControl() {
    return isLeader() || (isOne() && text.startsWith("00"));
  }

  /// Whether a place in the value has a meaning of its own, and a blank is often written as `#`.
  public boolean areFixed() {
    return isLeader() || text.equals("006") || text.equals("007") || text.equals("008");
  }

  /// Whether a record has at most one such field.
  boolean areUnrepeatable() {
    return isLeader()
        || text.equals("001")
        || text.equals("003")
        || text.equals("005")
        || text.equals("008");
  }
}
