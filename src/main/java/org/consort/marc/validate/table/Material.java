package org.consort.marc.validate.table;

/// A kind of material: which records it has by their leader, which fields 006 by their first
/// character.
///
/// @param levels the characters of leader position 07, empty for all
record Material(String name, String types, String levels, String forms) {
  static Material of(TableLine line) {
    String types = "";
    String levels = "";
    String forms = "";
    for (String word : line.words().subList(2, line.words().size())) {
      String value = word.substring(word.indexOf('=') + 1);
      switch (word.substring(0, Math.max(word.indexOf('='), 0))) {
        case "LDR/06" -> types = value;
        case "LDR/07" -> levels = value;
        case "006/00" -> forms = value;
        default -> throw line.error("not about a material: " + word);
      }
    }
    return new Material(line.words().get(1), types, levels, forms);
  }
}
