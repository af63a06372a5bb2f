package org.consort.marc.validate.table;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Where two tables of the standard differ: what the difference is, and in which fields.
final class Differences {
  private final Map<String, Set<String>> tags = new TreeMap<>();

  static Map<String, Set<String>> between(Standard ours, Map<String, MarcEditRules> theirs) {
    Differences differences = new Differences();
    theirs.forEach((tag, rules) -> differences.compare(tag, ours.field(tag), rules));
    for (FieldRule rule : ours.fields()) {
      if (!theirs.containsKey(rule.tag()) && !rule.marks().obsolete()) {
        differences.add("field only here", rule.tag());
      }
    }
    return differences.tags;
  }

  private void compare(String tag, FieldRule ours, MarcEditRules theirs) {
    if (ours == FieldRule.UNDEFINED) {
      add("field only there", tag);
      return;
    }
    if (ours.marks().obsolete()) {
      add("field obsolete here", tag);
      return;
    }
    repeatable("field", tag, ours.marks().repeatable(), theirs.repeatable());
    if (!ours.isControl() && !ours.content().anything()) {
      indicator("ind1", tag, ours.content().first().codes(), theirs.first());
      indicator("ind2", tag, ours.content().second().codes(), theirs.second());
      subfields(tag, ours.content(), theirs);
    }
  }

  private void indicator(String name, String tag, CodeSet ours, String theirs) {
    for (Code code : ours.codes()) {
      if (!code.obsolete() && theirs.indexOf(code.code().charAt(0)) < 0) {
        add(name + " " + code.code().replace(' ', '#') + " only here", tag);
      }
    }
    for (char code : theirs.toCharArray()) {
      CodeState state = ours.state(code);
      if (state != CodeState.CURRENT) {
        String how = state == CodeState.OBSOLETE ? " obsolete here" : " only there";
        add(name + " " + String.valueOf(code).replace(' ', '#') + how, tag);
      }
    }
  }

  private void subfields(String tag, FieldContent ours, MarcEditRules theirs) {
    for (SubfieldRule rule : ours.subfields()) {
      Boolean repeatable = theirs.subfields().get(rule.code());
      if (repeatable == null && !rule.marks().obsolete()) {
        add("$" + rule.code() + " only here", tag);
      } else if (repeatable != null && rule.marks().obsolete()) {
        add("$" + rule.code() + " obsolete here", tag);
      } else if (repeatable != null) {
        repeatable("$" + rule.code(), tag, rule.marks().repeatable(), repeatable);
      }
    }
    for (char code : theirs.subfields().keySet()) {
      if (ours.subfield(code) == SubfieldRule.UNDEFINED && code != '9') {
        add("$" + code + " only there", tag);
      }
    }
  }

  private void repeatable(String what, String tag, boolean ours, boolean theirs) {
    if (ours != theirs) {
      add(what + (ours ? " repeats only here" : " repeats only there"), tag);
    }
  }

  private void add(String difference, String tag) {
    tags.computeIfAbsent(difference, _ -> new TreeSet<>()).add(tag);
  }
}
