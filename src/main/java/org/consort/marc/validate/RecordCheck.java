package org.consort.marc.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.validate.table.FieldRule;
import org.consort.marc.validate.table.Standard;

/// Checks one record, field by field and as a whole.
@SuppressWarnings("ReferenceEquality") // UNDEFINED is one value, and asked for very often.
final class RecordCheck {
  private static final int TAGS = 1000;
  private static final String LDR = "LDR";
  private static final String MAIN_ENTRY = "1XX";

  // Equal fields are looked for among so many; a record of a million equal hashes is nobody's.
  private static final int MOST_COMPARED = 1000;

  private final Standard standard;
  private final Record record;
  private final FindingList findings;
  private final int[] counts = new int[TAGS];
  private final Set<String> oddTags = new HashSet<>();

  RecordCheck(Standard standard, Record record, FindingList findings) {
    this.standard = standard;
    this.record = record;
    this.findings = findings;
  }

  void run() {
    leader();
    long bytes = RecordSize.EMPTY;
    for (Field field : record.fields()) {
      if (findings.isFull()) {
        return;
      }
      bytes += RecordSize.ofField(check(field));
    }
    RecordSize.check(bytes, findings);
    missing();
    mainEntries();
    duplicates();
    LinkCheck.check(record, findings);
  }

  private void leader() {
    if (record.leader().isBlank()) {
      String page = standard.layouts().leader().page();
      findings.add(LDR, FindingKind.FIELD_MISSING, "", "24 characters", page);
    } else {
      FixedCheck.leader(standard, record.leader(), findings);
    }
  }

  /// Answers how many bytes the field's text has.
  private int check(Field field) {
    FieldRule rule = standard.field(field.tag());
    Place place = place(field.tag(), rule);
    if (rule == FieldRule.UNDEFINED) {
      undefined(place);
    } else {
      known(rule, place);
    }
    return switch (field) {
      case ControlField control -> control(control, rule, place);
      case DataField data -> data(data, rule, place);
    };
  }

  private Place place(String tag, FieldRule rule) {
    int number = Standard.number(tag);
    int occurrence = number < 0 ? 1 : ++counts[number];
    boolean described = rule != FieldRule.UNDEFINED && !rule.marks().obsolete();
    return new Place(tag, occurrence, described ? rule.page() : standard.index());
  }

  private void undefined(Place place) {
    boolean local = place.tag().indexOf('9') >= 0;
    boolean first = place.occurrence() == 1 && oddTags.add(place.tag());
    if (!local && first) {
      findings.add(place.path(), FindingKind.FIELD_UNDEFINED, place.tag(), place.link());
    }
  }

  private void known(FieldRule rule, Place place) {
    if (rule.marks().obsolete() && place.occurrence() == 1) {
      String allowed = "no longer (" + rule.name() + ")";
      findings.add(place.path(), FindingKind.FIELD_OBSOLETE, "", allowed, place.link());
    }
    if (!rule.marks().repeatable() && place.occurrence() == 2) {
      findings.add(place.path(), FindingKind.FIELD_REPEATED, "", place.link());
    }
  }

  private int control(ControlField field, FieldRule rule, Place place) {
    if (field.value().isBlank()) {
      findings.add(place.path(), FindingKind.FIELD_EMPTY, "", place.link());
    } else if (rule.isControl()) {
      FixedCheck.control(standard, record.leader(), field, place, findings);
    } else if (rule != FieldRule.UNDEFINED) {
      findings.add(
          place.path(), FindingKind.FIELD_FORM, "control field", "data field", place.link());
    }
    if (rule.marks().empty() && !field.value().isEmpty()) {
      findings.add(place.path(), FindingKind.FIELD_NOT_EMPTY, field.value(), place.link());
    }
    return CharacterCheck.check(field.value(), place, findings);
  }

  private int data(DataField field, FieldRule rule, Place place) {
    if (rule.isControl()) {
      findings.add(
          place.path(), FindingKind.FIELD_FORM, "data field", "control field", place.link());
      return DataCheck.check(field, FieldRule.UNDEFINED, place, findings);
    }
    return DataCheck.check(field, LinkCheck.ruleOf(field, rule, standard), place, findings);
  }

  private void missing() {
    for (FieldRule rule : standard.mandatory()) {
      if (counts[Standard.number(rule.tag())] == 0) {
        findings.add(rule.tag(), FindingKind.FIELD_MISSING, "", rule.name(), rule.page());
      }
    }
  }

  private void mainEntries() {
    int entries = 0;
    int tags = 0;
    for (int tag = 100; tag < 200; tag++) {
      boolean known = standard.field(tag) != FieldRule.UNDEFINED;
      entries += known ? counts[tag] : 0;
      tags += known && counts[tag] > 0 ? 1 : 0;
    }
    if (tags > 1) {
      findings.add(
          MAIN_ENTRY, FindingKind.MAIN_ENTRIES, String.valueOf(entries), "1", standard.index());
    } else if (tags == 0 && standard.needsHeading()) {
      findings.add(MAIN_ENTRY, FindingKind.FIELD_MISSING, "", "a heading", standard.index());
    }
  }

  private void duplicates() {
    List<Field> fields = record.fields();
    int end = Math.min(fields.size(), MOST_COMPARED);
    Set<Field> seen = HashSet.newHashSet(end);
    for (int i = 0; i < end; i++) {
      if (!seen.add(fields.get(i))) {
        Place place = new Place(fields.get(i).tag(), occurrence(i), "");
        findings.add(place.path(), FindingKind.FIELD_DUPLICATE, "", standard.index());
      }
    }
  }

  private int occurrence(int index) {
    int occurrence = 0;
    for (int i = 0; i <= index; i++) {
      occurrence += record.fields().get(i).tag().equals(record.fields().get(index).tag()) ? 1 : 0;
    }
    return occurrence;
  }
}
