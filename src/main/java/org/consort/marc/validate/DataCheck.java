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

/// Checks the indicators and subfields of one data field.
@SuppressWarnings("ReferenceEquality") // UNDEFINED is one value, and asked for very often.
final class DataCheck {
  private static final int INDICATORS = 2;
  private static final int DELIMITER_AND_CODE = 2;
  private static final int BITS = 64;
  private static final char LOCAL = '9';
  private static final char SOURCE = '2';

  private final DataField field;
  private final FieldRule rule;
  private final Place place;
  private final FindingList findings;
  private final boolean empty;
  private final String source;

  private DataCheck(DataField field, FieldRule rule, Place place, FindingList findings) {
    this.field = field;
    this.rule = rule;
    this.place = place;
    this.findings = findings;
    boolean blank = true;
    String named = "";
    List<Subfield> subfields = field.subfields();
    for (int i = 0; i < subfields.size(); i++) {
      blank = blank && subfields.get(i).value().isBlank();
      named = subfields.get(i).code() == SOURCE ? subfields.get(i).value() : named;
    }
    empty = blank;
    source = named;
  }

  /// Answers how many bytes the field has.
  static int check(DataField field, FieldRule rule, Place place, FindingList findings) {
    return new DataCheck(field, rule, place, findings).run();
  }

  private int run() {
    FieldContent content = rule.content();
    if (!content.anything()) {
      indicator(1, field.ind1(), content.first());
      indicator(2, field.ind2(), content.second());
    }
    if (empty && !rule.marks().empty()) {
      findings.add(place.path(), FindingKind.FIELD_EMPTY, "", place.link());
    } else if (!empty && rule.marks().empty()) {
      String text = field.subfields().get(0).value();
      findings.add(place.path(), FindingKind.FIELD_NOT_EMPTY, text, place.link());
    }
    int bytes = subfields(content);
    if (!empty) {
      needed(content.needed());
      NumberCheck.check(field, place, findings);
    }
    RecordSize.checkField(bytes, place, findings);
    return bytes;
  }

  private void indicator(int number, char value, IndicatorRule allowed) {
    CodeState state = allowed.codes().state(value);
    if (state == CodeState.CURRENT) {
      return;
    }
    FindingKind kind =
        state == CodeState.OBSOLETE
            ? FindingKind.INDICATOR_OBSOLETE
            : FindingKind.INDICATOR_UNDEFINED;
    String codes = allowed.codes().sentence();
    findings.add(place.indicator(number), kind, String.valueOf(value), codes, place.link());
  }

  private int subfields(FieldContent content) {
    List<Subfield> subfields = field.subfields();
    int bytes = INDICATORS + DELIMITER_AND_CODE * subfields.size();
    // A bit for each code met once, and for each met twice; codes are ASCII, hence two halves.
    long[] once = new long[2];
    long[] twice = new long[2];
    for (int i = 0; i < subfields.size() && !findings.isFull(); i++) {
      Subfield subfield = subfields.get(i);
      int half = subfield.code() / BITS;
      long bit = 1L << subfield.code() % BITS;
      boolean first = (once[half] & bit) == 0;
      boolean second = !first && (twice[half] & bit) == 0;
      once[half] |= bit;
      twice[half] |= first ? 0 : bit;
      if (!content.anything()) {
        code(subfield, first, second);
      }
      if (!empty && subfield.value().isBlank()) {
        String path = place.subfield(subfield.code());
        findings.add(path, FindingKind.SUBFIELD_EMPTY, "", place.link());
      }
      bytes += CharacterCheck.check(subfield.value(), place, subfield.code(), findings);
    }
    return bytes;
  }

  private void code(Subfield subfield, boolean first, boolean second) {
    SubfieldRule known = rule.content().subfield(subfield.code());
    if (known == SubfieldRule.UNDEFINED) {
      if (first && subfield.code() != LOCAL) {
        undefined(subfield.code());
      }
      return;
    }
    Marks marks = known.marks();
    if (first && marks.obsolete()) {
      String path = place.subfield(subfield.code());
      String allowed = "no longer (" + known.name() + ")";
      findings.add(path, FindingKind.SUBFIELD_OBSOLETE, "", allowed, place.link());
    }
    if (second && !marks.repeatable()) {
      String path = place.subfield(subfield.code(), 2);
      findings.add(path, FindingKind.SUBFIELD_REPEATED, subfield.value(), place.link());
    }
    if (known.values() != null) {
      ListCheck.check(subfield.value(), known, source, place, findings);
    }
  }

  private void undefined(char code) {
    StringBuilder codes = new StringBuilder();
    for (SubfieldRule known : rule.content().subfields()) {
      codes.append(known.marks().obsolete() ? "" : known.code());
    }
    findings.add(
        place.subfield(code),
        FindingKind.SUBFIELD_UNDEFINED,
        "$" + code,
        codes.toString(),
        place.link());
  }

  private void needed(String needed) {
    if (needed.isEmpty()) {
      return;
    }
    for (Subfield subfield : field.subfields()) {
      if (needed.indexOf(subfield.code()) >= 0) {
        return;
      }
    }
    String path = place.subfield(needed.charAt(0));
    String allowed = "$" + String.join(" or $", List.of(needed.split("")));
    findings.add(path, FindingKind.SUBFIELD_MISSING, "", allowed, place.link());
  }
}
