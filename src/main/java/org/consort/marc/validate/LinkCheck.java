package org.consort.marc.validate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.validate.table.FieldRule;
import org.consort.marc.validate.table.Standard;

/// Checks subfield $6, by which a field and the same in another script (880) name each other.
final class LinkCheck {
  private static final String OTHER_SCRIPT = "880";
  private static final String PAGE = "https://www.loc.gov/marc/bibliographic/ecbdcntf.html";
  private static final String FORM = "TAG-NUMBER, script and direction may follow: 880-01/$1";

  private LinkCheck() {}

  /// What an 880 may hold is said by the field that it repeats.
  static FieldRule ruleOf(DataField field, FieldRule rule, Standard standard) {
    if (!field.tag().equals(OTHER_SCRIPT)) {
      return rule;
    }
    FieldRule same =
        field
            .first('6')
            .flatMap(Linkage::parse)
            .map(linkage -> standard.field(linkage.tag()))
            .orElse(FieldRule.UNDEFINED);
    return same.isControl() ? FieldRule.UNDEFINED : same;
  }

  static void check(Record record, FindingList findings) {
    if (!hasLinks(record)) {
      return;
    }
    Set<String> from880 = new HashSet<>();
    Set<String> to880 = new HashSet<>();
    for (Field field : record.fields()) {
      if (field instanceof DataField data) {
        Optional<Linkage> linkage = data.first('6').flatMap(Linkage::parse);
        if (linkage.isPresent() && data.tag().equals(OTHER_SCRIPT)) {
          from880.add(linkage.get().key());
        } else if (linkage.isPresent()) {
          to880.add(data.tag() + linkage.get().number());
        }
      }
    }
    int[] counts = new int[1000];
    for (Field field : record.fields()) {
      int number = Standard.number(field.tag());
      int occurrence = number < 0 ? 1 : ++counts[number];
      if (field instanceof DataField data && !findings.isFull()) {
        Set<String> partners = data.tag().equals(OTHER_SCRIPT) ? to880 : from880;
        check(data, new Place(data.tag(), occurrence, PAGE), partners, findings);
      }
    }
  }

  private static void check(
      DataField field, Place place, Set<String> partners, FindingList findings) {
    Optional<String> text = field.first('6');
    boolean other = field.tag().equals(OTHER_SCRIPT);
    String path = place.subfield('6');
    if (text.isEmpty()) {
      if (other) {
        findings.add(path, FindingKind.SUBFIELD_MISSING, "", FORM, PAGE);
      }
      return;
    }
    Optional<Linkage> linkage = Linkage.parse(text.get());
    if (linkage.isEmpty() || linkage.get().tag().equals(OTHER_SCRIPT) == other) {
      findings.add(path, FindingKind.LINK_MALFORMED, text.get(), FORM, PAGE);
      return;
    }
    boolean unlinked = other && linkage.get().isUnlinked();
    String key = other ? linkage.get().key() : field.tag() + linkage.get().number();
    if (!unlinked && !partners.contains(key)) {
      String partner = other ? linkage.get().tag() : OTHER_SCRIPT;
      findings.add(path, FindingKind.LINK_BROKEN, text.get(), "a field " + partner, PAGE);
    }
  }

  private static boolean hasLinks(Record record) {
    for (Field field : record.fields()) {
      if (field instanceof DataField data && hasLink(data)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLink(DataField field) {
    for (int i = 0; i < field.subfields().size(); i++) {
      if (field.subfields().get(i).code() == '6') {
        return true;
      }
    }
    return field.tag().equals(OTHER_SCRIPT);
  }
}
