package org.consort.marc.validate.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a file of positions. Gaps, overlaps and codes of the wrong length are errors.
final class FixedTableReader {
  private static final Pattern POSITION =
      Pattern.compile("([0-9]{2})(?:-([0-9]{2}))? ([a-z]+)(\\^?) ([^@]+?)(?: @([a-z]+))?");

  private final Map<String, CodeList> lists;
  private final String pages;
  private final Map<String, CodeSet> sets = new HashMap<>();
  private final Map<String, Layout> layouts = new LinkedHashMap<>();
  private final List<Material> materials = new ArrayList<>();
  private final Map<String, List<String>> imports = new HashMap<>();

  private FixedTableReader(Map<String, CodeList> lists, String pages) {
    this.lists = lists;
    this.pages = pages;
  }

  /// @param pages what the pages of the layouts begin with
  static FixedTable read(String table, String text, Map<String, CodeList> lists, String pages) {
    return new FixedTableReader(lists, pages).read(TableLine.of(table, text));
  }

  private FixedTable read(List<TableLine> lines) {
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size() && lines.get(end).indented()) {
        end++;
      }
      section(lines.get(at), lines.subList(at + 1, end));
      at = end;
    }
    return new FixedTable(layouts, materials, imports);
  }

  private void section(TableLine head, List<TableLine> body) {
    List<String> words = head.words();
    switch (words.get(0)) {
      case "set" -> {
        List<String> pieces = head.pieces();
        String name = pieces.get(0).substring("set ".length());
        sets.put(name, CodeWords.read(head, pieces.subList(1, pieces.size()), sets));
      }
      case "material" -> materials.add(Material.of(head));
      case "import" -> imports.put(words.get(1), words.subList(2, words.size()));
      case "layout" -> layout(head, words, body);
      default -> throw head.error("neither set nor layout: " + head.text());
    }
  }

  private void layout(TableLine head, List<String> words, List<TableLine> body) {
    if (head.indented() || words.size() != 4) {
      throw head.error("expected: layout NAME LENGTH PAGE");
    }
    List<PositionRule> positions = new ArrayList<>();
    for (TableLine line : body) {
      positions.add(position(line));
    }
    Layout layout = new Layout(Lengths.of(head, words.get(2)), pages + words.get(3), positions);
    Coverage.check(head, words.get(1), layout);
    if (layouts.put(words.get(1), layout) != null) {
      throw head.error("twice: layout " + words.get(1));
    }
  }

  private PositionRule position(TableLine line) {
    List<String> pieces = line.pieces();
    Matcher parts = POSITION.matcher(pieces.get(0));
    if (!parts.matches()) {
      throw line.error("expected: FROM-TO KIND NAME");
    }
    int from = Integer.parseInt(parts.group(1));
    int to = parts.group(2) == null ? from : Integer.parseInt(parts.group(2));
    CodeList list = parts.group(6) == null ? null : lists.get(parts.group(6));
    PositionRule.Kind kind = kind(line, parts.group(3));
    if ((kind == PositionRule.Kind.LIST) != (list != null)) {
      throw line.error("a list must be known, and only a list has one");
    }
    CodeSet codes = CodeWords.read(line, pieces.subList(1, pieces.size()), sets);
    PositionRule rule =
        new PositionRule(from, to, kind, parts.group(4).isEmpty(), parts.group(5), codes, list);
    Coverage.checkCodes(line, rule);
    return rule;
  }

  private static PositionRule.Kind kind(TableLine line, String word) {
    for (PositionRule.Kind kind : PositionRule.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    throw line.error("no such kind: " + word);
  }
}
