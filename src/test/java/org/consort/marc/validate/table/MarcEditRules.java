package org.consort.marc.validate.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The rules of another program, in its own file format, for comparison.
///
/// @param subfields whether each repeats, by its code
record MarcEditRules(
    boolean repeatable, String first, String second, Map<Character, Boolean> subfields) {
  static Map<String, MarcEditRules> read(List<String> lines) {
    Map<String, MarcEditRules> rules = new LinkedHashMap<>();
    List<String> block = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isBlank()) {
        add(block, rules);
        block.clear();
      } else {
        block.add(line);
      }
    }
    add(block, rules);
    return rules;
  }

  private static void add(List<String> block, Map<String, MarcEditRules> rules) {
    if (block.isEmpty() || !block.get(0).matches("[0-9]{3}\t(R|NR)\t.*")) {
      return;
    }
    Map<Character, Boolean> subfields = new LinkedHashMap<>();
    String first = "";
    String second = "";
    for (String line : block.subList(1, block.size())) {
      String[] cells = line.split("\t");
      if (cells[0].equals("ind1")) {
        first = codes(cells[1]);
      } else if (cells[0].equals("ind2")) {
        second = codes(cells[1]);
      } else if (cells[0].length() == 1) {
        subfields.put(cells[0].charAt(0), cells[1].equals("R"));
      }
    }
    boolean repeatable = block.get(0).split("\t")[1].equals("R");
    rules.put(
        block.get(0).substring(0, 3), new MarcEditRules(repeatable, first, second, subfields));
  }

  private static String codes(String cell) {
    return cell.equals("blank") ? " " : cell.replace('b', ' ');
  }
}
