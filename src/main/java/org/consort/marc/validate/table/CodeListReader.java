package org.consort.marc.validate.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the file of code lists.
final class CodeListReader {
  private CodeListReader() {}

  static Map<String, CodeList> read(String table, String text) {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    List<TableLine> lines = TableLine.of(table, text);
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      while (end < lines.size() && lines.get(end).indented()) {
        end++;
      }
      CodeList list = list(lines.get(at), lines.subList(at + 1, end));
      if (lists.put(list.name(), list) != null) {
        throw lines.get(at).error("twice: list " + list.name());
      }
      at = end;
    }
    return lists;
  }

  private static CodeList list(TableLine head, List<TableLine> body) {
    List<String> words = head.words();
    if (head.indented() || !words.get(0).equals("list") || words.size() < 3 || words.size() > 4) {
      throw head.error("expected: list NAME PAGE SOURCE");
    }
    List<Code> codes = new ArrayList<>();
    for (TableLine line : body) {
      for (String word : line.words()) {
        codes.add(CodeWords.code(word, ""));
      }
      CodeWords.check(line, codes);
    }
    String source = words.size() == 4 ? words.get(3) : "";
    return new CodeList(words.get(1), words.get(2), source, new CodeSet(codes));
  }
}
