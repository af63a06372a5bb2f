package org.consort.marc.validate;

import java.util.List;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Subfield;
import org.consort.marc.validate.table.CodeState;
import org.consort.marc.validate.table.FieldContent;
import org.consort.marc.validate.table.FieldRule;
import org.consort.marc.validate.table.IndicatorRule;
import org.consort.marc.validate.table.Marks;
import org.consort.marc.validate.table.SubfieldRule;

/// Checks the indicators and subfields of a data field.
final class DataCheck {
  private static final int INDICATORS = 2;
  private static final int DELIMITER_AND_CODE = 2;
  private static final char LOCAL = '9';

  private DataCheck() {}

  /// Answers how many bytes the field has.
  static int check(DataField field, FieldRule rule, Place place, FindingList findings) {
    FieldContent content = rule.content();
    if (!content.anything()) {
      indicator(1, field.ind1(), content.first(), place, findings);
      indicator(2, field.ind2(), content.second(), place, findings);
    }
    boolean empty = isEmpty(field);
    if (empty && !rule.marks().empty()) {
      findings.add(place.path(), FindingKind.FIELD_EMPTY, "", "", place.link());
    } else if (!empty && rule.marks().empty()) {
      String text = field.subfields().get(0).value();
      findings.add(place.path(), FindingKind.FIELD_NOT_EMPTY, text, "", place.link());
    }
    int bytes = subfields(field, content, empty, place, findings);
    if (!empty) {
      needed(field, content.needed(), place, findings);
      NumberCheck.check(field, place, findings);
    }
    RecordSize.checkField(bytes, place, findings);
    return bytes;
  }

  private static void indicator(
      int number, char value, IndicatorRule rule, Place place, FindingList findings) {
    CodeState state = rule.codes().state(value);
    if (state == CodeState.CURRENT) {
      return;
    }
    FindingKind kind =
        state == CodeState.OBSOLETE
            ? FindingKind.INDICATOR_OBSOLETE
            : FindingKind.INDICATOR_UNDEFINED;
    findings.add(
        place.indicator(number),
        kind,
        String.valueOf(value),
        rule.codes().sentence(),
        place.link());
  }

  private static int subfields(
      DataField field, FieldContent content, boolean empty, Place place, FindingList findings) {
    List<Subfield> subfields = field.subfields();
    int bytes = INDICATORS + DELIMITER_AND_CODE * subfields.size();
    long seen = 0;
    long seenUpper = 0;
    for (int i = 0; i < subfields.size() && !findings.isFull(); i++) {
      Subfield subfield = subfields.get(i);
      char code = subfield.code();
      long bit = 1L << (code & 63);
      boolean first = ((code < 64 ? seen : seenUpper) & bit) == 0;
      if (code < 64) {
        seen |= bit;
      } else {
        seenUpper |= bit;
      }
      if (!content.anything()) {
        rule(field, i, first, content, place, findings);
      }
      if (!empty && subfield.value().isBlank()) {
        findings.add(place.subfield(code), FindingKind.SUBFIELD_EMPTY, "", "", place.link());
      }
      bytes += CharacterCheck.check(subfield.value(), place, code, findings);
    }
    return bytes;
  }

  private static void rule(
      DataField field,
      int index,
      boolean first,
      FieldContent content,
      Place place,
      FindingList findings) {
    char code = field.subfields().get(index).code();
    SubfieldRule rule = content.subfield(code);
    if (rule == SubfieldRule.UNDEFINED) {
      if (first && code != LOCAL) {
        String found = "$" + code;
        String path = place.subfield(code);
        findings.add(path, FindingKind.SUBFIELD_UNDEFINED, found, allowed(content), place.link());
      }
      return;
    }
    Marks marks = rule.marks();
    if (first && marks.obsolete()) {
      String path = place.subfield(code);
      String allowed = "no longer (" + rule.name() + ")";
      findings.add(path, FindingKind.SUBFIELD_OBSOLETE, "", allowed, place.link());
    }
    if (!first && !marks.repeatable() && occurrence(field, index) == 2) {
      String path = place.subfield(code, 2);
      String found = field.subfields().get(index).value();
      findings.add(path, FindingKind.SUBFIELD_REPEATED, found, "once", place.link());
    }
    if (rule.values() != null) {
      ListCheck.check(field, index, rule, place, findings);
    }
  }

  private static int occurrence(DataField field, int index) {
    int occurrence = 0;
    for (int i = 0; i <= index; i++) {
      occurrence += field.subfields().get(i).code() == field.subfields().get(index).code() ? 1 : 0;
    }
    return occurrence;
  }

  private static String allowed(FieldContent content) {
    StringBuilder codes = new StringBuilder();
    for (SubfieldRule rule : content.subfields()) {
      codes.append(rule.marks().obsolete() ? "" : rule.code());
    }
    return codes.toString();
  }

  private static void needed(DataField field, String needed, Place place, FindingList findings) {
    if (needed.isEmpty()) {
      return;
    }
    for (Subfield subfield : field.subfields()) {
      if (needed.indexOf(subfield.code()) >= 0) {
        return;
      }
    }
    String path = place.subfield(needed.charAt(0));
    String allowed = "$" + String.join(" or $", needed.split(""));
    findings.add(path, FindingKind.SUBFIELD_MISSING, "", allowed, place.link());
  }

  private static boolean isEmpty(DataField field) {
    for (Subfield subfield : field.subfields()) {
      if (!subfield.value().isBlank()) {
        return false;
      }
    }
    return true;
  }
}
