package org.consort.marc.validate.table;

/// Tags from one to another, both included: `841-845`, or one alone.
record TagRange(String from, String to) {
  static TagRange of(TableLine line, String word) {
    if (!word.matches("[0-9]{3}(-[0-9]{3})?")) {
      throw line.error("not tags: " + word);
    }
    return new TagRange(word.substring(0, 3), word.substring(word.length() - 3));
  }

  boolean has(String tag) {
    return tag.compareTo(from) >= 0 && tag.compareTo(to) <= 0;
  }
}
