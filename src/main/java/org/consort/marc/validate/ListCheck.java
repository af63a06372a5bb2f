package org.consort.marc.validate;

import org.consort.marc.record.DataField;
import org.consort.marc.record.Subfield;
import org.consort.marc.validate.table.CodeList;
import org.consort.marc.validate.table.CodeState;
import org.consort.marc.validate.table.SubfieldRule;

/// Checks the value of a subfield against a code list.
final class ListCheck {
  private static final int CODE_LENGTH = 3;

  private ListCheck() {}

  static void check(
      DataField field, int index, SubfieldRule rule, Place place, FindingList findings) {
    CodeList list = rule.values();
    String value = field.subfields().get(index).value();
    if (list == null || value.isBlank()) {
      return;
    }
    CodeState state = list.codes().state(value, 0, value.length());
    if (state == CodeState.CURRENT || isFromElsewhere(field, value, list)) {
      return;
    }
    if (state == CodeState.UNKNOWN && rule.several() && areCodes(value, list)) {
      state = CodeState.OBSOLETE;
    }
    FindingKind kind =
        state == CodeState.OBSOLETE ? FindingKind.CODE_OBSOLETE : FindingKind.CODE_UNDEFINED;
    String allowed = "one code of the list: " + list.name();
    findings.add(place.subfield(rule.code()), kind, value, allowed, list.page());
  }

  /// Whether the value is an address, or subfield $2 names another list.
  private static boolean isFromElsewhere(DataField field, String value, CodeList list) {
    if (value.indexOf(':') >= 0 || value.indexOf('/') >= 0) {
      return true;
    }
    for (Subfield subfield : field.subfields()) {
      if (subfield.code() == '2') {
        return list.source().isEmpty() || !subfield.value().startsWith(list.source());
      }
    }
    return false;
  }

  private static boolean areCodes(String value, CodeList list) {
    if (value.length() % CODE_LENGTH != 0) {
      return false;
    }
    for (int i = 0; i < value.length(); i += CODE_LENGTH) {
      if (list.codes().state(value, i, i + CODE_LENGTH) == CodeState.UNKNOWN) {
        return false;
      }
    }
    return true;
  }
}
