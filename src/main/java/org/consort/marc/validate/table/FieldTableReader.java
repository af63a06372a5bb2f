package org.consort.marc.validate.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a file of fields. Whatever it does not understand, meets twice, or finds unused is an
/// error.
final class FieldTableReader {
  private static final Pattern FIELD = Pattern.compile("([0-9]{3})([*!~-]*) (.+)");

  private final Map<String, CodeList> lists;
  private final Map<String, FieldDraft> groups = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Map<String, FieldRule> fields = new TreeMap<>();
  private final Map<String, List<TagRange>> imports = new TreeMap<>();
  private final Map<String, String> words = new HashMap<>();

  private FieldTableReader(Map<String, CodeList> lists) {
    this.lists = lists;
  }

  static FieldTable read(String table, String text, Map<String, CodeList> lists) {
    return new FieldTableReader(lists).read(TableLine.of(table, text));
  }

  private FieldTable read(List<TableLine> lines) {
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size() && lines.get(end).indented()) {
        end++;
      }
      section(lines.get(at), lines.subList(at + 1, end));
      at = end;
    }
    for (String group : groups.keySet()) {
      if (!used.contains(group)) {
        throw lines.get(0).error("nobody uses the group " + group);
      }
    }
    String page = words.getOrDefault("page", "");
    return new FieldTable(fields, imports, page.substring(0, page.lastIndexOf('/') + 1));
  }

  private void section(TableLine head, List<TableLine> body) {
    if (head.indented()) {
      throw head.error("belongs to nothing");
    }
    List<String> line = head.words();
    switch (line.get(0)) {
      case "page" -> words.put(line.get(0), line.get(1));
      case "import" -> takeOver(head, line);
      case "group" -> {
        if (groups.put(line.get(1), draft(body)) != null) {
          throw head.error("twice: group " + line.get(1));
        }
      }
      default -> field(head, body);
    }
  }

  private void takeOver(TableLine head, List<String> line) {
    List<TagRange> ranges = imports.computeIfAbsent(line.get(1), _ -> new ArrayList<>());
    for (String word : line.subList(2, line.size())) {
      ranges.add(TagRange.of(head, word));
    }
  }

  private void field(TableLine head, List<TableLine> body) {
    Matcher parts = FIELD.matcher(head.text());
    if (!parts.matches() || !Marks.areMarks(parts.group(2))) {
      throw head.error("expected: TAG MARKS NAME");
    }
    String tag = parts.group(1);
    FieldDraft draft = draft(body);
    if (tag.startsWith("00") != draft.isEmpty()) {
      throw head.error("a control field has nothing below it, a data field has");
    }
    String page = draft.page(words.getOrDefault("page", "").replace("%s", tag));
    Marks marks = Marks.of(parts.group(2));
    FieldRule rule = new FieldRule(tag, parts.group(3), marks, draft.content(head), page);
    if (fields.put(tag, rule) != null) {
      throw head.error("twice: field " + tag);
    }
  }

  private FieldDraft draft(List<TableLine> body) {
    FieldDraft draft = new FieldDraft();
    for (TableLine line : body) {
      if (line.text().startsWith("+")) {
        for (String name : List.of(line.text().substring(1).split(" "))) {
          draft.takeOver(line, group(line, name));
        }
      } else {
        draft.read(line, lists);
      }
    }
    return draft;
  }

  private FieldDraft group(TableLine line, String name) {
    FieldDraft group = groups.get(name);
    if (group == null) {
      throw line.error("no such group: " + name);
    }
    used.add(name);
    return group;
  }
}
