package org.consort.marc.validate.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the lines under a field or a group have said so far.
final class FieldDraft {
  private static final String NEED = "need";
  private static final String ANY = "any";
  private static final String PAGE = "page";

  private final Map<Character, IndicatorRule> indicators = new TreeMap<>();
  private final Map<Character, SubfieldRule> subfields = new TreeMap<>();
  private final Map<String, String> words = new HashMap<>();

  void read(TableLine line, Map<String, CodeList> lists) {
    String text = line.text();
    if (text.startsWith("$") && text.length() > 2) {
      put(line, subfields, text.charAt(1), subfield(line, lists));
    } else if (text.startsWith("1: ") || text.startsWith("2: ")) {
      put(line, indicators, text.charAt(0), indicator(line));
    } else if (text.equals(ANY)) {
      put(line, words, ANY, "");
    } else if (text.startsWith(NEED + " ") || text.startsWith(PAGE + " ")) {
      String[] parts = text.split(" ", 2);
      put(line, words, parts[0], parts[1]);
    } else {
      throw line.error("neither indicator nor subfield: " + text);
    }
  }

  void takeOver(TableLine line, FieldDraft group) {
    group.indicators.forEach((place, rule) -> put(line, indicators, place, rule));
    group.subfields.forEach((code, rule) -> put(line, subfields, code, rule));
    group.words.forEach((word, value) -> put(line, words, word, value));
  }

  FieldContent content(TableLine head) {
    String needed = words.getOrDefault(NEED, "");
    for (int i = 0; i < needed.length(); i++) {
      char code = needed.charAt(i);
      if (!subfields.containsKey(code)) {
        throw head.error("needs an unknown subfield: " + code);
      }
    }
    return new FieldContent(
        List.of(
            indicators.getOrDefault('1', IndicatorRule.UNDEFINED),
            indicators.getOrDefault('2', IndicatorRule.UNDEFINED)),
        subfields.values(),
        needed,
        words.containsKey(ANY));
  }

  String page(String usual) {
    String own = words.get(PAGE);
    return own == null ? usual : usual.substring(0, usual.lastIndexOf('/') + 1) + own;
  }

  boolean isEmpty() {
    return indicators.isEmpty() && subfields.isEmpty() && words.isEmpty();
  }

  private static <K, V> void put(TableLine line, Map<K, V> into, K key, V value) {
    if (into.put(key, value) != null) {
      throw line.error("twice: " + key);
    }
  }

  private static IndicatorRule indicator(TableLine line) {
    List<String> pieces = line.pieces();
    if (pieces.size() < 2) {
      throw line.error("an indicator without codes");
    }
    CodeSet codes = CodeWords.read(line, pieces.subList(1, pieces.size()), Map.of());
    boolean single = codes.codes().stream().allMatch(code -> code.code().length() == 1);
    if (!single) {
      throw line.error("an indicator is one character");
    }
    boolean current = codes.codes().stream().anyMatch(code -> !code.obsolete());
    return new IndicatorRule(pieces.get(0).substring(3), current ? codes : withBlank(codes));
  }

  private static CodeSet withBlank(CodeSet obsolete) {
    List<Code> codes = new ArrayList<>(obsolete.codes());
    codes.add(new Code(" ", "undefined", false));
    return new CodeSet(codes);
  }

  private static SubfieldRule subfield(TableLine line, Map<String, CodeList> lists) {
    String text = line.text();
    int blank = text.indexOf(' ');
    if (blank < 2 || !Marks.areMarks(text.substring(2, blank))) {
      throw line.error("expected: $CODE MARKS NAME");
    }
    Marks marks = Marks.of(text.substring(2, blank));
    String rest = text.substring(blank + 1);
    int at = rest.indexOf(" @");
    if (at < 0) {
      return new SubfieldRule(text.charAt(1), rest, marks, null, false);
    }
    String listed = rest.substring(at + 2);
    boolean several = listed.endsWith("s") && !lists.containsKey(listed);
    CodeList list = lists.get(several ? listed.substring(0, listed.length() - 1) : listed);
    if (list == null) {
      throw line.error("no such list: " + listed);
    }
    return new SubfieldRule(text.charAt(1), rest.substring(0, at), marks, list, several);
  }
}
